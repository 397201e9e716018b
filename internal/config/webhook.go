package config

import (
	"fmt"
	"net/url"
)

// Webhook is an http or https address that is told of alarms. Its user, path and query are secret: whoever knows them
// can speak there.
type Webhook string

// UnmarshalText checks the scheme and the host. Its error shows nothing of the address.
func (w *Webhook) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*w = ""
		return nil
	}
	u, err := url.Parse(string(b))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return fmt.Errorf("want an address like https://hooks.example/secret")
	}
	*w = Webhook(b)
	return nil
}

// MarshalText hides what is secret.
func (w Webhook) MarshalText() ([]byte, error) { return []byte(w.Hidden()), nil }

// Hidden is the address with all but its scheme and host replaced.
func (w Webhook) Hidden() string {
	u, err := url.Parse(string(w))
	if err != nil {
		return "hidden: not an address"
	}
	shown := url.URL{Scheme: u.Scheme, Host: u.Host}
	if u.User != nil || u.Path != "" || u.RawQuery != "" || u.Fragment != "" {
		shown.Path = "/hidden"
	}
	return shown.String()
}
