//! Files that may not be there yet.

/// A file that comes when the campaign gets there.
pub(super) enum Later<T> {
    /// It has not come.
    Absent,
    /// It has, and what it says is unknown.
    Unread,
    /// What it says.
    Read(T),
}

impl<T> Later<T> {
    /// Whether something of it could not be read.
    pub(super) fn lacks_some(&self, complete: impl Fn(&T) -> bool) -> bool {
        match self {
            Self::Absent => false,
            Self::Unread => true,
            Self::Read(file) => !complete(file),
        }
    }

    /// What it says, if that is known.
    pub(super) fn read(self) -> Option<T> {
        match self {
            Self::Absent | Self::Unread => None,
            Self::Read(file) => Some(file),
        }
    }
}
