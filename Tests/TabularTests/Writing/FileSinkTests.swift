import Foundation
import Tabular
import Testing

@Suite struct FileSinkTests {
  @Test func `shows nothing under the name before it is finished`() throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: "a.csv")
    let sink = try FileSink(path: "\(folder.path)/a.csv")
    try sink.write([9, 9])
    #expect(try folder.bytes("a.csv") == [1, 2, 3])
    try sink.finish()
    #expect(try folder.bytes("a.csv") == [9, 9])
    #expect(folder.names == ["a.csv"])
  }

  @Test func `leaves nothing behind when it is dropped or abandoned`() throws {
    let folder = try TemporaryFolder()
    do {
      let dropped = try FileSink(path: "\(folder.path)/a.csv")
      try dropped.write([1])
    }
    let abandoned = try FileSink(path: "\(folder.path)/b.csv")
    try abandoned.write([1])
    abandoned.abandon()
    abandoned.abandon()
    #expect(folder.names == [])
    #expect(throws: TabularError.self) { try abandoned.write([2]) }
  }

  @Test func `refuses a folder and a path into nowhere`() throws {
    let folder = try TemporaryFolder()
    #expect { try FileSink(path: folder.path) } throws: {
      ($0 as? TabularError)?.code == .isDirectory
    }
    #expect {
      try FileSink(path: "\(folder.path)/no/such/a.csv")
    } throws: { ($0 as? TabularError)?.code == .unwritable }
  }

  @Test func `keeps permissions, and a link a link`() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], to: "real.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/real.csv")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link.csv", withDestinationPath: "real.csv")
    let sink = try FileSink(path: "\(folder.path)/link.csv")
    try sink.write([7])
    try sink.finish()
    #expect(try folder.bytes("real.csv") == [7])
    #expect(folder.names == ["link.csv", "real.csv"])
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/real.csv")
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
  }

  @Test func `lets two outputs of one name work side by side`() throws {
    let folder = try TemporaryFolder()
    let first = try FileSink(path: "\(folder.path)/a.csv")
    let second = try FileSink(path: "\(folder.path)/a.csv")
    try first.write([1])
    try second.write([2])
    try second.finish()
    try first.finish()
    #expect(try folder.bytes("a.csv") == [1])
    #expect(folder.names == ["a.csv"])
  }
}
