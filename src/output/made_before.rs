//! What a folder holds from an earlier run, so that it need not be made again.

use std::path::{Path, PathBuf};

use super::manifest::{MadeFrom, Manifest, hash};

/// The files of an earlier run. A list that cannot be read is as good as none: whoever writes says what is wrong with it.
#[derive(Debug, Default)]
pub struct Earlier {
    folder: PathBuf,
    manifest: Manifest,
}

impl Earlier {
    /// What was made in `folder`.
    pub fn read(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            manifest: Manifest::read(folder).unwrap_or_default(),
        }
    }

    /// Whether the file stands there as it would be made with that key, and nobody touched it since.
    #[expect(clippy::disallowed_methods, reason = "output reads back what it wrote")]
    pub fn stands(&self, name: &str, key: &str) -> bool {
        let known = self.manifest.made_from(name);
        known.is_some_and(|made_from| made_from.key == key)
            && std::fs::read(self.folder.join(name))
                .is_ok_and(|bytes| self.manifest.wrote(name, &hash(&bytes)))
    }

    /// What its files were made from.
    pub fn sources(&self) -> impl Iterator<Item = &MadeFrom> {
        self.manifest.sources()
    }
}
