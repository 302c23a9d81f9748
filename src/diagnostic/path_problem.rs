//! Why a file or folder cannot be used.

/// Why a path could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathProblem {
    /// It is not there.
    Missing,
    /// The system forbids it.
    Denied,
    /// No room left on the disk.
    Full,
    /// The disk is mounted for reading only.
    ReadOnly,
    /// Another program has it open.
    Busy,
    /// A file stands where a folder has to be, or the other way round.
    WrongKind,
    /// Something else.
    Other,
}

impl PathProblem {
    /// The problem behind an error of the system.
    pub fn of(error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound => Self::Missing,
            Kind::PermissionDenied => Self::Denied,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full,
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::ResourceBusy | Kind::ExecutableFileBusy => Self::Busy,
            Kind::NotADirectory | Kind::IsADirectory | Kind::AlreadyExists => Self::WrongKind,
            _ => Self::Other,
        }
    }
}
