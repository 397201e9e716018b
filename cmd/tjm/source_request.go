package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"tjm/crawler"
	"tjm/extract/sites"
)

// prepare returns what completes the requests of a source: the body of a posted search, and the token of an API that
// wants to know who asks. It is nil for sources that need neither.
func (a *app) prepare(site *sites.Site) func(*http.Request) error {
	if site.API.Post == "" && site.Auth == nil {
		return nil
	}
	tokens := &tokenSource{app: a, site: site}
	return func(r *http.Request) error {
		if site.Auth != nil {
			token, err := tokens.token(r.Context())
			if err != nil {
				return err
			}
			if r.URL.Scheme != "https" && !site.Politeness.AllowPrivate {
				return fmt.Errorf("%s: no token is sent without https", site.ID)
			}
			r.Header.Set("Authorization", "Bearer "+token)
		}
		if body := site.API.Post.For(r.URL); body != nil {
			r.Method, r.ContentLength, r.Body = http.MethodPost, int64(len(body)), io.NopCloser(bytes.NewReader(body))
			r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }
			r.Header.Set("Content-Type", "application/json")
		}
		return nil
	}
}

// tokenSource gets the token of a source and keeps it while it is good.
type tokenSource struct {
	app  *app
	site *sites.Site

	mu      sync.Mutex
	current string
	expires time.Time
	refused error // the answer that no second request would change
}

const (
	tokenTimeout = 20 * time.Second
	tokenMargin  = 30 * time.Second // before a token expires, another is asked for
	tokenLife    = 5 * time.Minute  // of a token that does not say
)

func (t *tokenSource) token(ctx context.Context) (string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if now := t.app.now(); t.current != "" && now.Before(t.expires) {
		return t.current, nil
	}
	if t.refused != nil {
		return "", t.refused
	}
	auth := t.site.Auth
	id, secret := t.app.getenv(string(auth.ID)), t.app.getenv(string(auth.Secret))
	if id == "" || secret == "" {
		t.refused = fmt.Errorf("%s: set %s and %s in the environment to the id and secret that its publisher gave you", t.site.ID, auth.ID, auth.Secret)
		return "", t.refused
	}
	token, life, err := t.ask(ctx, id, secret)
	if err != nil {
		return "", err
	}
	t.current, t.expires = token, t.app.now().Add(life-tokenMargin)
	return token, nil
}

// ask gets a token by RFC 6749 section 4.4. Neither id nor secret nor token is ever in an error.
func (t *tokenSource) ask(ctx context.Context, id, secret string) (token string, life time.Duration, err error) {
	auth := t.site.Auth
	address := string(auth.TokenURL)
	if !strings.HasPrefix(address, "https://") && !t.site.Politeness.AllowPrivate {
		return "", 0, fmt.Errorf("%s: token_url %s: no secret is sent without https", t.site.ID, address)
	}
	ctx, cancel := context.WithTimeout(ctx, tokenTimeout)
	defer cancel()
	form := url.Values{"grant_type": {"client_credentials"}, "client_id": {id}, "client_secret": {secret}}
	if auth.Scope != "" {
		form.Set("scope", auth.Scope)
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address, strings.NewReader(form.Encode()))
	if err != nil {
		return "", 0, fmt.Errorf("%s: token_url: %w", t.site.ID, err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Accept", "application/json")
	r.Header.Set("User-Agent", crawler.Agent(version, string(t.app.config.Contact)))
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := client.Do(r)
	if err != nil {
		return "", 0, fmt.Errorf("%s: ask for a token: %w", t.site.ID, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	if err != nil {
		return "", 0, fmt.Errorf("%s: ask for a token: %w", t.site.ID, err)
	}
	if resp.StatusCode != http.StatusOK {
		err := fmt.Errorf("%s: %s answered %s to the request for a token: are %s and %s right?", t.site.ID, address, resp.Status, auth.ID, auth.Secret)
		if resp.StatusCode >= 400 && resp.StatusCode < 500 && resp.StatusCode != http.StatusTooManyRequests {
			t.refused = err
		}
		return "", 0, err
	}
	var answer struct {
		Token string  `json:"access_token"`
		Life  float64 `json:"expires_in"`
	}
	if err := json.Unmarshal(body, &answer); err != nil || answer.Token == "" || strings.ContainsAny(answer.Token, "\r\n") {
		return "", 0, fmt.Errorf("%s: %s answered no token", t.site.ID, address)
	}
	life = tokenLife
	if answer.Life > 0 && answer.Life < 1e6 {
		life = time.Duration(answer.Life * float64(time.Second))
	}
	return answer.Token, max(life, 2*tokenMargin), nil
}

// getenv returns a variable of the environment that the program was started with.
func (a *app) getenv(name string) string {
	value := ""
	for _, entry := range a.env {
		if n, v, ok := strings.Cut(entry, "="); ok && n == name {
			value = v
		}
	}
	return value
}
