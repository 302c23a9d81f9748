//! All that Typst can see while it sets one paper: the theme, the paper as JSON, pictures, the fonts. No disk, no clock.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, hash128};
use typst::{Feature, Library, LibraryExt, World, WorldExt};

use super::theme::Author;
use super::{Theme, Typefaces, refused};
use crate::diagnostic::{Fault, Place};

const THEME: &str = "/official.typ";
const INPUT: &str = "/data.json";

/// The world of one paper.
#[derive(Clone)]
pub(in crate::export) struct PaperWorld<'a> {
    typefaces: Cow<'a, Typefaces>,
    theme: Source,
    theme_file: Arc<str>,
    /// How long setting may take, where nobody knows whether it ends.
    patience: Option<Duration>,
    files: Vec<(FileId, Bytes)>,
}

impl<'a> PaperWorld<'a> {
    /// A world whose main file is `theme` and whose `/data.json` is `input`.
    pub(in crate::export) fn new(
        typefaces: &'a Typefaces,
        theme: &Theme,
        input: Vec<u8>,
    ) -> Result<Self, Fault> {
        Ok(Self {
            typefaces: Cow::Borrowed(typefaces),
            patience: patience(theme, input.len()),
            theme: theme.source(file_id(THEME)?),
            theme_file: Arc::clone(theme.file()),
            files: vec![(file_id(INPUT)?, Bytes::new(input))],
        })
    }

    /// The same, for a thread of its own.
    pub(super) fn into_own(self) -> PaperWorld<'static> {
        PaperWorld {
            typefaces: Cow::Owned(self.typefaces.into_owned()),
            theme: self.theme,
            theme_file: self.theme_file,
            patience: self.patience,
            files: self.files,
        }
    }

    /// How long setting may take.
    pub(super) fn patience(&self) -> Option<Duration> {
        self.patience
    }

    /// Where `span` stands in the theme; the whole of it where the span is of nothing in it.
    pub(in crate::export) fn place(&self, span: DiagSpan) -> Place {
        Place::new(&self.theme_file, self.range(span).unwrap_or_default())
    }

    /// The same with one more file. The path has no extension: Typst looks at the bytes.
    pub(in crate::export) fn with_file(mut self, path: &'static str, bytes: Vec<u8>) -> Result<Self, Fault> {
        self.files.push((file_id(path)?, Bytes::new(bytes)));
        Ok(self)
    }
}

/// Half a minute, and a second for each 20 kilobytes that are set: ten times what our own theme takes on a slow computer.
fn patience(theme: &Theme, bytes: usize) -> Option<Duration> {
    let seconds = 30 + u64::try_from(bytes).unwrap_or(u64::MAX) / 20_000;
    (theme.author() == Author::Office).then(|| Duration::from_secs(seconds))
}

/// Typst keeps every id for the life of the process and has 65,535 of them: only constant paths may come here.
fn file_id(path: &'static str) -> Result<FileId, Fault> {
    let path = VirtualPath::new(path).map_err(|error| refused(error.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn library() -> &'static LazyHash<Library> {
    static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
    // `pdf.data-cell`: a row that stays with the next one as its head would is no head.
    let features = || [Feature::A11yExtras].into_iter().collect();
    LIBRARY.get_or_init(|| LazyHash::new(Library::builder().with_features(features()).build()))
}

/// Does what setting begins with and every paper shares: parses the theme, builds Typst's library, and takes the hashes by which its
/// cache knows them. For another core, while the first paper is composed.
pub fn prepare(theme: &Theme) {
    if let Ok(id) = file_id(THEME) {
        hash128(&theme.source(id));
    }
    hash128(library());
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}

impl World for PaperWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.typefaces.book
    }

    fn main(&self) -> FileId {
        self.theme.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.theme.id() {
            Ok(self.theme.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typefaces.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<typst::foundations::Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::compiled;
    use super::*;
    use crate::diagnostic::{FaultKind, TemplateProblem};
    use crate::faces::Fonts;

    #[test]
    fn l3_a_theme_of_the_office_that_does_not_end_is_left_behind() {
        let typefaces = Typefaces::parse(&Fonts::embedded());
        let text = "#for a in range(3000) { for b in range(1000) { } }".to_owned();
        let world = |author| {
            let theme = Theme::new("templates/typst/official.typ".into(), text.clone(), author);
            PaperWorld::new(&typefaces, &theme, vec![0; 40_000]).unwrap()
        };
        assert_eq!(world(Author::Ours).patience(), None);
        let mut world = world(Author::Office);
        assert_eq!(world.patience(), Some(Duration::from_secs(32)));
        world.patience = Some(Duration::from_millis(1));
        let fault = compiled(&world).err().unwrap();
        let problem = TemplateProblem::ThemeNeverEnds { seconds: 0 };
        assert_eq!(fault.kind, FaultKind::from(problem));
    }
}
