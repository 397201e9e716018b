package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"tjm/internal/config"
	"tjm/internal/market"
)

// alarmTimeout bounds the whole of one call of the webhook.
const alarmTimeout = 10 * time.Second

// alarm is what the webhook is told, as JSON.
type alarm struct {
	Source    string         `json:"source"`
	Run       string         `json:"run"`
	Reason    string         `json:"reason"`
	Outcome   market.Outcome `json:"outcome"`
	Started   time.Time      `json:"started"`
	Ended     time.Time      `json:"ended"`
	Fetched   int            `json:"pages_fetched"`
	Failed    int            `json:"pages_failed"`
	Excluded  int            `json:"pages_excluded"`
	Offers    int            `json:"offers_read"`
	Known     int            `json:"offers_known"`
	Truncated bool           `json:"reason_truncated,omitempty"`
}

// maxReason bounds the words of an alarm, in bytes: they can hold what a board sent.
const maxReason = 1000

// raise tells of a run that failed or is not to be believed: in the log, and at the webhook where one is set. A webhook
// that does not answer is logged and does no harm.
func (a *app) raise(ctx context.Context, run market.Run) {
	reason := run.Suspect
	if run.Outcome == market.RunFailed {
		reason = run.Error
	}
	if reason == "" || ctx.Err() != nil {
		return
	}
	a.log.Error("crawl not to be believed: it closes no offer", "source", run.Source, "run", run.ID, "outcome", run.Outcome, "reason", reason)
	if a.config.Alarm.Webhook == "" {
		return
	}
	told := alarm{
		Source: run.Source, Run: run.ID, Reason: reason, Outcome: run.Outcome, Started: run.Started.UTC(), Ended: run.Ended.UTC(),
		Fetched: run.Fetched, Failed: run.Failed, Excluded: run.Excluded, Offers: run.Offers, Known: run.Known,
	}
	if len(reason) > maxReason {
		told.Reason, told.Truncated = reason[:maxReason], true
	}
	if err := post(ctx, a.config.Alarm.Webhook, told); err != nil {
		a.log.Error("alarm not delivered", "webhook", a.config.Alarm.Webhook.Hidden(), "error", err)
	}
}

// post sends one JSON body. It follows no redirect, and its errors hold nothing of the address, which is a secret.
func post(ctx context.Context, to config.Webhook, body any) error {
	data, err := json.Marshal(body)
	if err != nil {
		return fmt.Errorf("encode the alarm: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, alarmTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, string(to), bytes.NewReader(data))
	if err != nil {
		return errors.New("the webhook is no address")
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "tjm/"+version)
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	answer, err := client.Do(request)
	if err != nil {
		var told *url.Error
		if errors.As(err, &told) {
			err = told.Err
		}
		return fmt.Errorf("call the webhook: %w", err)
	}
	defer answer.Body.Close()
	_, err = io.Copy(io.Discard, io.LimitReader(answer.Body, 64<<10))
	if answer.StatusCode < 200 || answer.StatusCode > 299 {
		return fmt.Errorf("the webhook answered %s", http.StatusText(answer.StatusCode))
	}
	if err != nil {
		return fmt.Errorf("read the answer of the webhook: %w", err)
	}
	return nil
}
