import Testing

@Suite struct `The SQLite store` {}
