//! Why a file or folder cannot be used.

use super::Language;

/// Why a path could not be used.
#[cfg_attr(test, derive(Default))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PathProblem {
    /// It is not there.
    #[cfg_attr(test, default)]
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
    /// The path is longer than the system, or the database, takes.
    TooLong,
    /// Something else.
    Other,
}

impl PathProblem {
    /// The problem behind an error of the system.
    pub fn of(error: &std::io::Error) -> Self {
        Self::with_code(error, windows_code(error))
    }

    /// The same, with the code of an error of Windows.
    fn with_code(error: &std::io::Error, code: Option<i32>) -> Self {
        use std::io::ErrorKind as Kind;
        // Word holds a file (32) or a stretch of it (33): the standard library has no kind for that.
        if matches!(code, Some(32 | 33)) {
            return Self::Busy;
        }
        // Windows says so of a whole path, and has no kind for that.
        if code == Some(206) {
            return Self::TooLong;
        }
        match error.kind() {
            Kind::NotFound => Self::Missing,
            Kind::PermissionDenied => Self::Denied,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full,
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::ResourceBusy | Kind::ExecutableFileBusy => Self::Busy,
            Kind::NotADirectory | Kind::IsADirectory | Kind::AlreadyExists => Self::WrongKind,
            Kind::InvalidFilename => Self::TooLong,
            _ => Self::Other,
        }
    }
}

/// The code of an error of Windows; None on other systems, where the same codes mean something else.
pub fn windows_code(error: &std::io::Error) -> Option<i32> {
    error.raw_os_error().filter(|_| cfg!(windows))
}

impl PathProblem {
    /// In words.
    pub(super) fn said(self, language: Language) -> &'static str {
        match self {
            Self::Missing => language.say("không có tệp hoặc thư mục này", "it is not there"),
            Self::Denied => language.say("không có quyền", "permission denied"),
            Self::Full => language.say("ổ đĩa hết chỗ", "the disk is full"),
            Self::ReadOnly => language.say("ổ đĩa chỉ cho đọc", "the disk is read-only"),
            Self::Busy => language.say("phần mềm khác đang mở tệp", "another program has it open"),
            Self::WrongKind => language.say(
                "đường dẫn trùng với một tệp hoặc thư mục khác loại",
                "a file or folder of another kind stands there",
            ),
            Self::TooLong => language.say(
                "đường dẫn quá dài; chuyển thư mục làm việc đến chỗ có đường dẫn ngắn hơn",
                "the path is too long; move the working folder where its path is shorter",
            ),
            Self::Other => language.say("hệ thống từ chối", "the system refuses"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn w2_a_file_that_word_holds_is_busy_on_windows() {
        let error = std::io::Error::other("sharing violation");
        for held in [32, 33] {
            assert_eq!(PathProblem::with_code(&error, Some(held)), PathProblem::Busy);
        }
        assert_eq!(PathProblem::with_code(&error, Some(206)), PathProblem::TooLong);
        assert_eq!(PathProblem::with_code(&error, Some(87)), PathProblem::Other);
        assert_eq!(PathProblem::of(&error), PathProblem::Other);
    }
}
