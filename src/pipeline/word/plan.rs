//! Each edit of a DOCX → the change of the inputs that makes the paper say it, or why there is none.

use std::collections::BTreeSet;

use super::bench::{Bench, Tried};
use super::causes::causes;
use super::fitting::{Fit, edited, fit};
use super::hunks::{Hunk, Pair};
use super::origin::Templates;
use super::own_outline::OwnOutline;
use super::pairing::{Met, meet};
use super::paragraphs::{Neighbour, without};
use super::passages::{EditSource, EditedPassage, FieldPlace, PassageEdit};
use super::scalars::{Scalar, place, scalars};
use super::verdict::{Verdict, Wanted, begin};
use crate::document::alike;
use crate::input::{Change, Edit, Folder, WordParagraph};

/// How many texts are tried for one edit.
const MOST_TRIES: usize = 6;
/// How many words have to be the same that a refusal is put down to a text.
const SURE: usize = 3;

/// What is known before the first edit is looked at.
pub(super) struct Planner<'p, 'a> {
    pub(super) bench: Bench<'a>,
    /// The inputs as they are on the disk.
    pub(super) disk: Folder,
    /// The files of the inputs.
    pub(super) files: Vec<String>,
    pub(super) templates: Templates,
    pub(super) outline: Option<OwnOutline>,
    /// What the edited file says.
    pub(super) file: &'p [WordParagraph],
    /// Whether the file was made from the inputs as they are.
    pub(super) same_inputs: bool,
    /// Which of the edits are looked at, counted from 0; None: all.
    pub(super) chosen: Option<&'p BTreeSet<usize>>,
    pub(super) plan: Plan,
}

/// What came of it.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) passages: Vec<EditedPassage>,
    /// How many edits there were so far, looked at or not.
    edits: usize,
    /// Paragraphs that differ because the inputs changed since.
    pub(super) outdated: usize,
    /// Where each paragraph of the paper stands after the edits that were taken.
    now: Vec<Option<usize>>,
    scalars: Vec<Scalar>,
}

impl Planner<'_, '_> {
    /// Looks at every edit, from the first to the last.
    pub(super) fn run(&mut self) {
        let paper = self.bench.now.clone();
        self.plan.now = (0..paper.len()).map(Some).collect();
        self.read_scalars();
        for met in meet(&paper, self.file) {
            match met {
                Met::Both(old, new) => self.both(old, &paper[old], new),
                Met::Moved(old, new) => {
                    self.push(&paper[old], PassageEdit::Moved, |_| EditSource::Unknown);
                    self.both(old, &paper[old], new);
                }
                Met::Gone(_) if !self.same_inputs => self.plan.outdated += 1,
                Met::Gone(old) => self.gone(old, &paper[old]),
                Met::New { new, after } => self.new_one(new, after),
            }
        }
    }

    fn read_scalars(&mut self) {
        self.plan.scalars = scalars(&self.files, &self.bench.folder);
    }

    /// Keeps an edit, if it is looked at; `source` says where its words come from.
    fn push(
        &mut self,
        paragraph: &WordParagraph,
        edit: PassageEdit,
        source: impl FnOnce(&mut Self) -> EditSource,
    ) {
        let at = self.plan.edits;
        self.plan.edits += 1;
        if self.chosen.is_some_and(|chosen| !chosen.contains(&at)) {
            return;
        }
        let source = source(self);
        self.plan.passages.push(EditedPassage {
            begins: begin(&paragraph.text),
            cell: paragraph.cell,
            edit,
            source,
        });
    }

    /// Whether a paragraph of the file is as it was when the file was made.
    fn is_untouched(&self, new: usize) -> bool {
        let paragraph = &self.file[new];
        paragraph.mark.is_some_and(|mark| mark.had(&paragraph.text))
    }

    fn both(&mut self, old: usize, paragraph: &WordParagraph, new: usize) {
        if alike(&paragraph.text) == alike(&self.file[new].text) {
            return;
        }
        if self.is_untouched(new) {
            self.plan.outdated += 1;
            return;
        }
        let said = self.file[new].text.clone();
        let first = Pair::new(&paragraph.text, &said);
        for hunk in first.hunks() {
            let (gone, came) = (first.gone(&hunk).to_owned(), first.came(&hunk).to_owned());
            self.push(paragraph, PassageEdit::Words { gone, came }, |planner| {
                planner.source(old, &said, &hunk)
            });
        }
    }

    /// Where the words of an edit come from; they are taken if they can be.
    fn source(&mut self, old: usize, said: &str, edit: &Hunk) -> EditSource {
        let Some(at) = self.plan.now[old] else {
            return EditSource::Unknown;
        };
        let text = self.bench.now[at].text.clone();
        let pair = Pair::new(&text, said);
        let near = |hunk: &Hunk| hunk.new.start <= edit.new.end && edit.new.start <= hunk.new.end;
        let Some(hunk) = pair.hunks().into_iter().find(near) else {
            return EditSource::Earlier;
        };
        let refused = match self.in_inputs(&pair, &hunk, at) {
            Ok(source) => return source,
            Err(refused) => refused,
        };
        let template = self.templates.place(&pair, &hunk);
        if let Some(template) = &template
            && let Some(source) = self.in_outline(&pair, &hunk, at, template)
        {
            return source;
        }
        if let Some(refused) = refused {
            return refused;
        }
        let has_figure = |text: &str| text.chars().any(|letter| letter.is_ascii_digit());
        if has_figure(pair.gone(&hunk)) || has_figure(pair.came(&hunk)) {
            let found = causes(&self.bench, &text, &self.plan.scalars, &self.files);
            if !found.is_empty() {
                let places = found.iter().map(|(file, path)| self.place_of(file, path));
                return EditSource::Computed(places.collect());
            }
        }
        template.map_or(EditSource::Unknown, |place| {
            EditSource::Template(FieldPlace::new(&place, "", self.disk.sources()))
        })
    }

    fn place(&self, scalar: &Scalar) -> FieldPlace {
        self.place_of(&scalar.file, &scalar.path)
    }

    fn place_of(&self, file: &str, path: &str) -> FieldPlace {
        FieldPlace::new(&place(file, path, &self.disk), path, self.disk.sources())
    }

    /// Tries the texts of the inputs in which the words stand. An error says why the likeliest of them cannot take the edit.
    fn in_inputs(
        &mut self,
        pair: &Pair<'_>,
        hunk: &Hunk,
        at: usize,
    ) -> Result<EditSource, Option<EditSource>> {
        let all = std::mem::take(&mut self.plan.scalars);
        let tried = self.among(all.iter().collect(), pair, hunk, at);
        self.plan.scalars = all;
        if tried.is_ok() {
            self.read_scalars();
        }
        tried
    }

    fn among(
        &mut self,
        scalars: Vec<&Scalar>,
        pair: &Pair<'_>,
        hunk: &Hunk,
        at: usize,
    ) -> Result<EditSource, Option<EditSource>> {
        let wanted = Wanted {
            words: pair.with(hunk),
            change: pair.low(hunk),
        };
        let mut refused = None;
        for (fit, scalar) in likeliest(scalars, pair, hunk) {
            let sure = fit.whole || fit.same >= SURE;
            let Some(text) = edited(pair, hunk, &scalar.text, &scalar.words, fit) else {
                if sure && refused.is_none() {
                    refused = Some(EditSource::Capitals(self.place(scalar)));
                }
                continue;
            };
            let verdict = self
                .bench
                .try_text((&scalar.file, &scalar.path), &text, at, &wanted);
            let place = self.place(scalar);
            let because = match verdict {
                Ok(also) => return Ok(EditSource::Field { place, also }),
                Err(Verdict::Unmoved | Verdict::Otherwise) => None,
                Err(Verdict::More(gone, came)) => Some(EditSource::Shared { place, gone, came }),
                Err(Verdict::Faulty(fault)) => sure.then_some(EditSource::Faulty { place, fault }),
                Err(Verdict::Unwritable) => sure.then_some(EditSource::Unwritable(place)),
            };
            refused = refused.or(because);
        }
        Err(refused)
    }

    /// Gives the paper the outline of its kind as its own, with the edit in it.
    fn in_outline(
        &mut self,
        pair: &Pair<'_>,
        hunk: &Hunk,
        at: usize,
        template: &crate::diagnostic::Place,
    ) -> Option<EditSource> {
        let outline = self
            .outline
            .clone()
            .filter(|outline| outline.file == template.path())?;
        let change = (outline.papers.clone(), outline.change());
        let Tried::Made(folder, made) = self.bench.attempt(std::slice::from_ref(&change)) else {
            return None;
        };
        let said = |paragraphs: &[WordParagraph]| -> Vec<String> {
            paragraphs
                .iter()
                .map(|paragraph| alike(&paragraph.text))
                .collect()
        };
        if said(&made) != said(&self.bench.now) {
            return None;
        }
        let before = (self.bench.folder.clone(), self.bench.taken.len());
        self.bench.take(folder, made, vec![change]);
        let own = scalars(std::slice::from_ref(&outline.papers), &self.bench.folder);
        let of_outline = own
            .iter()
            .filter(|scalar| scalar.path.starts_with(&outline.path()));
        if self.among(of_outline.collect(), pair, hunk, at).is_ok() {
            self.outline = None;
            self.read_scalars();
            let sources = self.disk.sources();
            let row = place(&outline.papers, &outline.row, &self.disk);
            return Some(EditSource::OwnOutline {
                place: FieldPlace::new(&row, &outline.path(), sources),
                template: FieldPlace::new(template, "", sources),
            });
        }
        self.bench.folder = before.0;
        self.bench.taken.truncate(before.1);
        None
    }

    fn gone(&mut self, old: usize, paragraph: &WordParagraph) {
        let text = alike(&paragraph.text);
        self.push(paragraph, PassageEdit::Removed(text), |planner| {
            planner.without(old)
        });
    }

    fn without(&mut self, old: usize) -> EditSource {
        let Some(at) = self.plan.now[old] else {
            return EditSource::Earlier;
        };
        let text = self.bench.now[at].text.clone();
        let Some(neighbour) = Neighbour::of(&text, &self.plan.scalars) else {
            return EditSource::Unknown;
        };
        let place = self.place(&neighbour.scalar);
        let Some(path) = neighbour.item() else {
            return EditSource::Row(place);
        };
        let change = Change::Remove;
        let changes = vec![(neighbour.scalar.file.clone(), Edit { path, change })];
        match self.bench.attempt(&changes) {
            Tried::Made(folder, made) if without(&self.bench.now, &made, at) => {
                self.bench.take(folder, made, changes);
                self.shift(at, None);
                self.read_scalars();
                EditSource::Field {
                    place,
                    also: Vec::new(),
                }
            }
            Tried::Made(..) => EditSource::Row(place),
            Tried::Faulty(fault) => EditSource::Faulty { place, fault },
            Tried::Unwritable => EditSource::Unwritable(place),
        }
    }

    /// A paragraph went away at `at`, or came in there.
    fn shift(&mut self, at: usize, came: Option<usize>) {
        for now in &mut self.plan.now {
            *now = match (*now, came) {
                (Some(place), None) if place == at => None,
                (Some(place), None) if place > at => Some(place - 1),
                (Some(place), Some(_)) if place >= at => Some(place + 1),
                (place, _) => place,
            };
        }
    }

    fn new_one(&mut self, new: usize, after: Option<usize>) {
        let paragraph = self.file[new].clone();
        if paragraph.mark.is_some() && self.is_untouched(new) && !self.same_inputs {
            self.plan.outdated += 1;
            return;
        }
        let text = alike(&paragraph.text);
        self.push(&paragraph, PassageEdit::Added(text), |planner| {
            let at = after.and_then(|old| planner.plan.now[old]);
            at.map_or(EditSource::Unknown, |at| planner.with(at, &paragraph.text))
        });
    }

    /// Adds a paragraph behind the one at `at`, as another item of its list.
    fn with(&mut self, at: usize, said: &str) -> EditSource {
        let text = self.bench.now[at].text.clone();
        let Some(neighbour) = Neighbour::of(&text, &self.plan.scalars) else {
            return EditSource::Unknown;
        };
        let place = self.place(&neighbour.scalar);
        let Some(edit) = neighbour.another(said, &self.bench.folder) else {
            return EditSource::Row(place);
        };
        let changes = vec![(neighbour.scalar.file.clone(), edit)];
        match self.bench.attempt(&changes) {
            Tried::Made(folder, made) if super::paragraphs::with(&self.bench.now, &made, at, said) => {
                self.bench.take(folder, made, changes);
                self.shift(at + 1, Some(at + 1));
                self.read_scalars();
                EditSource::Field {
                    place,
                    also: Vec::new(),
                }
            }
            Tried::Made(..) => EditSource::Row(place),
            Tried::Faulty(fault) => EditSource::Faulty { place, fault },
            Tried::Unwritable => EditSource::Unwritable(place),
        }
    }
}

/// The texts in which the words of an edit stand, the likeliest first.
fn likeliest<'s>(scalars: Vec<&'s Scalar>, pair: &Pair<'_>, hunk: &Hunk) -> Vec<(Fit, &'s Scalar)> {
    let fits = scalars
        .into_iter()
        .filter_map(|scalar| Some((fit(pair, hunk, &scalar.words)?, scalar)));
    let mut fits: Vec<(Fit, &Scalar)> = fits.collect();
    fits.sort_by_key(|(fit, _)| std::cmp::Reverse((fit.whole, fit.same)));
    fits.truncate(MOST_TRIES);
    fits
}
