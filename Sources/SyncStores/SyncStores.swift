/// Stores for the state of a sync.
enum SyncStores {}
