package embedded_test

const roleVariable = "TJM_EMBEDDED_ROLE"

func playRole(role string) error { return nil }
