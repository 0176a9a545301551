"""Steps that take a while: each shows its progress, and its log's tail when it fails."""
