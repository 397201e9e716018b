package embedded

import (
	"context"
	"errors"
	"io"
	"net/http"
)

// bridge answers ClickHouse's HTTP interface from the engine in this process.
type bridge struct{ process *process }

// RoundTrip implements http.RoundTripper. Errors of statements are answers; only the end of the request's context, or of
// the engine, is an error here.
func (b *bridge) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Body != nil {
		defer r.Body.Close()
	}
	ctx, cancel := context.WithCancelCause(r.Context())
	unhook := context.AfterFunc(b.process.stopped, func() { cancel(ErrClosed) })
	done := func() {
		unhook()
		cancel(nil)
	}
	response, err := b.answer(ctx, r)
	if err != nil {
		cause := context.Cause(ctx)
		done()
		switch {
		case cause != nil:
			return nil, cause
		case errors.Is(err, ErrClosed):
			return nil, err
		}
		return errorResponse(r, asException(err)), nil
	}
	response.Body = &finalBody{ReadCloser: response.Body, done: done}
	return response, nil
}

// finalBody gives back what a request held once its answer is closed.
type finalBody struct {
	io.ReadCloser
	done func()
}

// Close closes the answer and lets go of what the request held.
func (f *finalBody) Close() error {
	defer f.done()
	return f.ReadCloser.Close()
}

// answer runs the statement of a request.
func (b *bridge) answer(ctx context.Context, r *http.Request) (*http.Response, error) {
	if isSafe(r.Method) && r.URL.Query().Get("query") == "" {
		return wholeResponse(r, &request{}, b.process.info, answer{body: []byte("Ok.\n")}), nil // GET / and GET /ping
	}
	req, err := readRequest(r)
	if err != nil {
		return nil, err
	}
	body, err := decodeBody(r)
	if err != nil {
		return nil, err
	}
	if r.Body != nil {
		// A body that stalls must not outlive the request.
		defer context.AfterFunc(ctx, func() { r.Body.Close() })()
	}
	if err := req.readStatement(body); err != nil {
		return nil, err
	}
	if req.isHello() {
		block, err := b.process.info.hello(req.revision)
		if err != nil {
			return nil, err
		}
		return wholeResponse(r, req, b.process.info, answer{body: block}), nil
	}
	return b.run(ctx, r, req)
}

// run runs the statement in a session the way its kind asks for, and builds the response.
func (b *bridge) run(ctx context.Context, r *http.Request, req *request) (*http.Response, error) {
	s, err := b.process.session(ctx, &req.statement)
	if err != nil {
		return nil, err
	}
	kept := false // whether the response still needs the session
	defer func() {
		if !kept {
			s.close()
		}
	}()
	if req.data != nil {
		if req.readOnly != "" {
			// The engine's readonly = 2 lets INSERT INTO FUNCTION file(...) through.
			return nil, refuse(codeReadOnly, "Cannot execute query in readonly mode")
		}
		got, err := s.insert(ctx, &req.statement)
		if !isNotInsertable(err) {
			s.clean = err == nil && ctx.Err() == nil
			return wholeResponse(r, req, b.process.info, got), err
		}
		req.sql = req.query // INSERT ... SELECT ... FORMAT: the format says nothing
	}
	report, err := s.check(ctx, &req.statement)
	if err != nil {
		return nil, err
	}
	if report.class == classReadOnly && !req.whole && streams(req.sql) {
		rows, err := s.openRows(ctx, &req.statement)
		if err == nil {
			kept = true
			return streamResponse(r, req, b.process.info, rows), nil
		}
		if !isNotStreamable(err) {
			return nil, err
		}
	}
	got, err := s.query(ctx, &req.statement)
	if err != nil {
		return nil, err
	}
	s.clean = report.class == classReadOnly && ctx.Err() == nil
	return wholeResponse(r, req, b.process.info, got), nil
}
