//! Paths of this computer, which no page tells: a file is named from the working folder, a dropped one by its name.

use std::path::{MAIN_SEPARATOR, Path};

use crate::diagnostic::shown;

/// How the folder of a dropped file begins.
const DROPPED: &str = "thidua-";

/// The folders that are left out of what is said.
#[derive(Debug, Default)]
pub(super) struct Paths {
    root: Vec<String>,
    dropped: String,
}

impl Paths {
    /// Those of a desk at the folder `root`.
    pub(super) fn of(root: &Path) -> Self {
        let whole = root.canonicalize().ok();
        let root = [Some(root.to_owned()), whole].into_iter().flatten();
        let root = root.filter(|root| root.is_absolute() && root.parent().is_some());
        let end = |path: &Path| format!("{}{MAIN_SEPARATOR}", shown(path).trim_end_matches(['/', '\\']));
        Self {
            root: root.map(|root| end(&root)).collect(),
            dropped: end(&std::env::temp_dir()) + DROPPED,
        }
    }

    /// The text without them.
    pub(super) fn hidden(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for root in &self.root {
            text = text
                .replace(root, "")
                .replace(root.trim_end_matches(['/', '\\']), "…");
        }
        while let Some(at) = text.find(&self.dropped) {
            let behind = at + self.dropped.len();
            let end = text[behind..]
                .find(['/', '\\'])
                .map_or(behind, |end| behind + end + 1);
            text.replace_range(at..end, "");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Paths;

    #[test]
    fn a_path_begins_at_the_working_folder() {
        let paths = Paths {
            root: vec!["/home/an/thi-dua/".to_owned()],
            dropped: "/tmp/thidua-".to_owned(),
        };
        assert_eq!(
            paths.hidden("`/home/an/thi-dua/register/so.sqlite`"),
            "`register/so.sqlite`"
        );
        assert_eq!(paths.hidden("`/home/an/thi-dua`"), "`…`");
        assert_eq!(
            paths.hidden("`/tmp/thidua-x1/a.zip`, `/tmp/thidua-y/b`"),
            "`a.zip`, `b`"
        );
    }
}
