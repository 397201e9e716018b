package embedded

import (
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// statementLimit bounds the text of a statement, in bytes. Rows of an INSERT that come apart from it are not counted.
const statementLimit = 64 << 20

// request is an HTTP request as ClickHouse reads it.
type request struct {
	statement
	query        string // what is in the URL; the statement goes on in the body
	queryID      string
	revision     int // of the client's protocol; 0 when the client named none
	nativeBlocks bool
	encoding     string // of the answer: "", "gzip" or "deflate"
}

// notSettings are URL parameters of ClickHouse's HTTP interface that are no engine settings and that mean nothing here:
// there is one user, and answers are never held back by size.
var notSettings = []string{
	"user", "password", "role", "quota_key", "buffer_size", "stacktrace", "session_check", "session_timeout",
	"send_progress_in_http_headers", "enable_http_compression", "add_http_cors_header", "network_compression_method",
	"network_zstd_compression_level", sessionMark,
}

// readRequest reads all but the body.
func readRequest(r *http.Request) (*request, error) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, refuse(codeBadArguments, "URL parameters cannot be read: %v", err)
	}
	req := &request{}
	req.format = "TabSeparated"
	if format := r.Header.Get("X-ClickHouse-Format"); format != "" {
		req.format = format
	}
	for name := range values {
		value := values.Get(name)
		if param, ok := strings.CutPrefix(name, "param_"); ok {
			req.paramNames = append(req.paramNames, param)
			req.paramValues = append(req.paramValues, value)
			continue
		}
		switch name {
		case "query":
			req.query = value
		case "database":
			req.database = value
		case "default_format":
			req.format = value
		case "query_id":
			req.queryID = value
		case "client_protocol_version":
			req.revision = number(value)
		case "readonly":
			req.readOnly = value
		case "wait_end_of_query":
			req.whole = value == "1" || value == "true"
		case "compress":
			req.nativeBlocks = value == "1" || value == "true"
		case "decompress": // read with the body
		case "session_id":
			return nil, refuse(codeNotImplemented, "Sessions that outlive a request (session_id) are not kept by the embedded engine")
		default:
			if strings.HasSuffix(name, "_structure") || strings.HasSuffix(name, "_types") {
				return nil, refuse(codeNotImplemented, "External tables are not taken by the embedded engine (%s)", name)
			}
			if !slices.Contains(notSettings, name) {
				req.settings = append(req.settings, setting{name: name, value: value})
			}
		}
	}
	if err := req.checkNames(); err != nil {
		return nil, err
	}
	slices.SortFunc(req.settings, func(a, b setting) int { return strings.Compare(a.name, b.name) })
	if database := r.Header.Get("X-ClickHouse-Database"); database != "" {
		req.database = database
	}
	if isSafe(r.Method) && req.readOnly == "" {
		req.readOnly = "2" // as in ClickHouse: GET changes nothing
	}
	if values.Get("enable_http_compression") == "1" {
		req.encoding = chooseEncoding(r.Header.Get("Accept-Encoding"))
	}
	return req, nil
}

// checkNames refuses what would not be one word in the SQL that the bridge writes.
func (req *request) checkNames() error {
	for _, s := range req.settings {
		if !isWord(s.name) {
			return refuse(codeBadArguments, "%q is not the name of a setting", s.name)
		}
	}
	if !isWord(req.format) {
		return refuse(codeBadArguments, "%q is not the name of a format", req.format)
	}
	if req.readOnly != "" && req.readOnly != "0" && req.readOnly != "1" && req.readOnly != "2" {
		return refuse(codeBadArguments, "readonly is 0, 1 or 2, not %q", req.readOnly)
	}
	if req.readOnly == "0" {
		req.readOnly = ""
	}
	return nil
}

// readStatement takes the statement from the URL and the body. Rows that follow an INSERT in the URL stay in the body,
// to be read as they come.
func (req *request) readStatement(body io.Reader) error {
	if head, format, ok := splitInsert(req.query); ok {
		req.sql, req.format, req.data = head, format, body
		return nil
	}
	text, err := io.ReadAll(io.LimitReader(body, statementLimit+1))
	if err != nil {
		return refuse(codeBadArguments, "The statement could not be read: %v", err)
	}
	if len(text) > statementLimit {
		return refuse(codeTooLarge, "The statement is larger than %d bytes: send the rows apart from an INSERT", statementLimit)
	}
	req.sql = string(text)
	if req.query != "" {
		req.sql = req.query
		if len(text) > 0 {
			req.sql += "\n" + string(text)
		}
	}
	if strings.TrimSpace(req.sql) == "" {
		return refuse(codeSyntaxError, "Empty query")
	}
	return nil
}

func isSafe(method string) bool { return method == http.MethodGet || method == http.MethodHead }

// isWord reports whether s is one identifier of at most 100 bytes.
func isWord(s string) bool {
	if s == "" || len(s) > 100 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		letter := c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// number reads a short decimal number; anything else is 0.
func number(s string) int {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' || n > 1<<20 {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}
