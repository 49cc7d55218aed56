#if canImport(CryptoKit)
  import CryptoKit
#else
  import CCrypto
#endif

/// Codes that prove who wrote a message.
///
/// The system's library does the work: CryptoKit on Apple's systems, OpenSSL's libcrypto elsewhere,
/// which libcurl brings along anyway. Building a cryptographic library of our own choice would take
/// longer than building all the rest.
enum MessageCode {
  /// HMAC with SHA-256 (RFC 2104): 32 bytes. Empty when the system's library fails.
  static func sha256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    #if canImport(CryptoKit)
      return Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
    #else
      var code = [UInt8](repeating: 0, count: 32)
      var length: UInt32 = 0
      let isMade = HMAC(
        EVP_sha256(), key, Int32(key.count), message, message.count, &code, &length)
      return isMade == nil ? [] : code
    #endif
  }
}
