//! A dossier → papers and their files.

use std::sync::Arc;

use super::cores::on_all_cores;
use super::listed::{Listed, listed_title};
use super::mending::Mending;
use super::paper_files::{file_name, made_as};
use super::{FileFormat, Look, Standing, Workshop};
use crate::checks::{awards_wait, bases_named, law_named, reports_handed_in, rewards_named};
use crate::compose::{Composition, Counted, Material, Rows, compose};
use crate::diagnostic::{Fault, FormProblem, Need, Report, Sources, WordLimit, WordTemplateProblem};
use crate::document::Paper;
use crate::export::bundle::{Bound, Sides, print};
use crate::export::{fits, hold, measure, pdf};
use crate::input::Session;
use crate::model::{Brief, Dossier, IssuedText, PaperEntry};
use crate::output::{Earlier, OutputFile};

/// The files of a paper.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Those that were made.
    pub(super) made: Vec<OutputFile>,
    /// Names of those that stand in their places already.
    pub(super) standing: Vec<String>,
}

impl Workshop {
    /// What a paper of a sound dossier is made from. None means that its row is faulty, and the report says why.
    pub fn material<'a>(
        &'a self,
        dossier: &'a Dossier,
        entry: &'a PaperEntry,
        report: &mut Report,
    ) -> Option<Material<'a>> {
        let brief = self.brief(dossier, entry, report)?;
        Some(Material::new(brief, &self.templates))
    }

    /// Where a paper of a sound dossier stands.
    pub fn standing(&self, dossier: &Dossier, entry: &PaperEntry) -> Standing {
        if let Some(issued) = &entry.issued {
            return Standing::Issued(Arc::clone(issued));
        }
        let material = self.material(dossier, entry, &mut Report::default());
        material.map_or(Standing::NotDue, |material| self.standing_of(&material))
    }

    /// What each of these papers is made from, and where it stands; gathered on all cores.
    pub(super) fn gathered<'a>(
        &'a self,
        dossier: &'a Dossier,
        entries: Vec<&'a PaperEntry>,
    ) -> Vec<(Option<Material<'a>>, Standing)> {
        on_all_cores(entries, |entry| {
            let material = self.material(dossier, entry, &mut Report::default());
            let standing = material
                .as_ref()
                .map_or(Standing::NotDue, |material| self.standing_of(material));
            (material, standing)
        })
    }

    /// Where a paper stands whose material is gathered.
    pub fn standing_of(&self, material: &Material<'_>) -> Standing {
        let brief = material.brief();
        match (&brief.entry.issued, brief.date) {
            (Some(issued), _) => Standing::Issued(Arc::clone(issued)),
            (None, None) => Standing::NotDue,
            (None, Some(_)) => match self.lacking(material) {
                missing if missing.is_empty() => Standing::Ready,
                missing => Standing::Waiting(missing),
            },
        }
    }

    /// What a paper that is due waits for. A cover list waits for the papers of its dossier, a copy for what it is made from.
    pub(super) fn lacking(&self, material: &Material<'_>) -> Vec<Need> {
        let brief = material.brief();
        let (dossier, entry) = (brief.dossier, brief.entry);
        let mut missing = material.missing();
        let contents = Need::Data("paper.contents".to_owned());
        missing.retain(|need| *need != contents || entry.row.contents().is_empty());
        let contents = dossier.contents(entry).into_iter();
        let waiting = contents.filter(|content| !self.is_made(dossier, content));
        missing.extend(waiting.map(|content| Need::Paper(brief.named(content))));
        let draft = dossier
            .original_of(entry)
            .filter(|one| one.row.contents().is_empty());
        let unready = draft.filter(|one| !self.is_made(dossier, one));
        missing.extend(unready.map(|one| Need::Paper(brief.named(one))));
        let copied = entry.row.copies_paper().and_then(|id| dossier.paper(id.as_str()));
        let issued = copied.and_then(|copied| copied.issued.as_ref());
        if issued.is_some_and(|issued| matches!(issued.text, IssuedText::Lost(_))) {
            missing.push(Need::Data("paper.copied".to_owned()));
        }
        missing
    }

    /// Whether a paper is there, or can be made.
    fn is_made(&self, dossier: &Dossier, entry: &PaperEntry) -> bool {
        let standing = self.standing(dossier, entry);
        matches!(standing, Standing::Ready | Standing::Issued(_))
    }

    /// The document tree of one paper that is ready. None means faulty, and the report says why.
    pub fn compose(&self, dossier: &Dossier, entry: &PaperEntry, session: &mut Session) -> Option<Paper> {
        let (sources, report) = (session.folder.sources(), &mut session.report);
        let material = self.material(dossier, entry, report)?;
        self.compose_from(material, sources, report)
    }

    /// The document tree of a paper whose material is gathered.
    pub fn compose_from(
        &self,
        material: Material<'_>,
        sources: &Sources,
        report: &mut Report,
    ) -> Option<Paper> {
        let brief = *material.brief();
        let listed = Listed::of_one(brief.dossier, brief.entry);
        let paper = self.compose_beside(material, &listed, sources, report)?;
        Some(Arc::unwrap_or_clone(paper))
    }

    /// The same, where the papers that cover lists name are composed once for all.
    fn compose_beside(
        &self,
        material: Material<'_>,
        listed: &Listed<'_>,
        sources: &Sources,
        report: &mut Report,
    ) -> Option<Arc<Paper>> {
        let pages =
            |paper: &Paper, mending: &Mending, report: &mut Report| self.pages(paper, mending, report);
        let contents = self.counted(material.brief(), listed, sources, report, pages)?;
        self.compose_with(material, &contents, listed, sources, report)
    }

    fn compose_with(
        &self,
        material: Material<'_>,
        contents: &[Counted],
        listed: &Listed<'_>,
        sources: &Sources,
        report: &mut Report,
    ) -> Option<Arc<Paper>> {
        let brief = *material.brief();
        let paper = listed.paper(brief.entry.id.as_str(), report, |report| {
            self.composed(&material.with_contents(contents), listed.rows, sources, report)
        })?;
        if let Some(count) = &brief.entry.row.per_page {
            let pages = self.pages(&paper, &Mending::of(&brief), report)?;
            if pages > 1 {
                let kind = FormProblem::FormsDoNotFit {
                    count: count.value,
                    pages,
                };
                report.add(kind, count.place.clone());
                return None;
            }
        }
        Some(paper)
    }

    fn composed(
        &self,
        material: &Material<'_>,
        rows: Rows,
        sources: &Sources,
        report: &mut Report,
    ) -> Option<Paper> {
        let lacks = |letter| self.fonts.lacks(letter);
        compose(
            material,
            &Composition {
                templates: &self.templates,
                sources,
                lacks: &lacks,
                rows,
            },
            report,
        )
    }

    /// How many pages the PDF of a document tree has.
    fn pages(&self, paper: &Paper, mending: &Mending, report: &mut Report) -> Option<usize> {
        if paper.word.is_some() {
            let (id, why) = (paper.properties.id.clone(), WordLimit::Pages);
            report.add(
                WordTemplateProblem::NotFromWord { id, why },
                mending.row().clone(),
            );
            return None;
        }
        let key = self.makings.key(paper);
        if let Some(known) = self.page_counts.of(&key) {
            return Some(known);
        }
        let held = hold(paper, &self.format, &self.fonts);
        let measures = measure(&held, &self.format, &self.fonts)
            .map_err(|kind| mending.add(kind, report))
            .ok()?;
        let pages = pdf::pages(&held, &self.format, &measures, self.typefaces(), &self.theme)
            .map_err(|fault| report.push(fault))
            .ok()?;
        self.page_counts.know(&key, pages);
        Some(pages)
    }

    /// Sets a paper that a cover list names, so that its pages are known when the list is made. What is wrong with it the list says.
    pub(super) fn count_ahead(
        &self,
        dossier: &Dossier,
        entry: &PaperEntry,
        listed: &Listed<'_>,
        sources: &Sources,
    ) {
        let report = &mut Report::default();
        if let Some(brief) = self.brief(dossier, entry, report)
            && let Some(paper) = self.content(brief, listed, sources, report)
        {
            self.pages(&paper, &Mending::of(&brief), report);
        }
    }

    /// A paper that a cover list names.
    fn content(
        &self,
        brief: Brief<'_>,
        listed: &Listed<'_>,
        sources: &Sources,
        report: &mut Report,
    ) -> Option<Arc<Paper>> {
        listed.paper(brief.entry.id.as_str(), report, |report| {
            let material = Material::new(brief, &self.templates).with_contents(&[]);
            self.composed(&material, listed.rows, sources, report)
        })
    }

    /// The papers of a cover list, with as many pages as `pages` says.
    fn counted(
        &self,
        list: &Brief<'_>,
        listed: &Listed<'_>,
        sources: &Sources,
        report: &mut Report,
        pages: impl Fn(&Paper, &Mending, &mut Report) -> Option<usize>,
    ) -> Option<Vec<Counted>> {
        let mut counted = Vec::new();
        for content in list.dossier.contents(list.entry) {
            let brief = self.brief(list.dossier, content, report)?;
            let paper = match content.issued.as_ref().map(|issued| &issued.text) {
                Some(IssuedText::Kept(paper)) => Arc::new(Paper::clone(paper)),
                Some(IssuedText::NotAsked | IssuedText::Lost(_)) | None => {
                    self.content(brief, listed, sources, report)?
                }
            };
            counted.push(Counted {
                title: listed_title(&brief, &paper),
                number_symbol: (brief.series().is_some() && content.is_dated())
                    .then(|| brief.number_symbol())
                    .flatten(),
                date: brief.date.filter(|_| content.is_dated()),
                pages: pages(&paper, &Mending::of(&brief), report)?,
            });
        }
        Some(counted)
    }

    /// Makes the files of one paper that is ready. None means faulty, and the report says why.
    pub fn make(
        &self,
        dossier: &Dossier,
        entry: &PaperEntry,
        formats: &[FileFormat],
        session: &mut Session,
    ) -> Option<Vec<OutputFile>> {
        let (sources, report) = (session.folder.sources(), &mut session.report);
        let material = self.material(dossier, entry, report)?;
        self.make_from(material, formats, sources, report)
    }

    /// Makes the files of a paper whose material is gathered.
    pub fn make_from(
        &self,
        material: Material<'_>,
        formats: &[FileFormat],
        sources: &Sources,
        report: &mut Report,
    ) -> Option<Vec<OutputFile>> {
        let mending = Mending::of(material.brief());
        let paper = self.compose_from(material, sources, report)?;
        self.export(&paper, formats, &mending, report)
    }

    /// The files of one paper that is ready. Those that stand in their places as they would be made are only named. None means
    /// faulty, and the report says why.
    pub(super) fn draft(
        &self,
        material: Material<'_>,
        formats: &[FileFormat],
        (earlier, listed): (&Earlier, &Listed<'_>),
        sources: &Sources,
        report: &mut Report,
    ) -> Option<Draft> {
        let mending = Mending::of(material.brief());
        let paper = self.compose_beside(material, listed, sources, report)?;
        let key = self.makings.key(&paper);
        let mut draft = Draft::default();
        let mut wanted = Vec::new();
        for format in made_as(&paper, formats) {
            let name = file_name(&paper, *format);
            if earlier.stands(&name, &key) {
                draft.standing.push(name);
            } else {
                wanted.push(*format);
            }
        }
        if !wanted.is_empty() {
            draft.made = self.export(&paper, &wanted, &mending, report)?;
        }
        Some(draft)
    }

    /// Takes over how many pages papers had when they were made.
    pub(super) fn know_pages_of(&self, earlier: &Earlier) {
        for made_from in earlier.sources() {
            if let Some(pages) = made_from.pages {
                self.page_counts.know(&made_from.key, pages);
            }
        }
    }

    /// Looks for everything that can be wrong with a paper that is ready, without making its files.
    ///
    /// A tree that composes can fail later in two ways only. Its heading may find no room beside the other half: that is
    /// measured here. And Typst may refuse the theme or a letter that no font has: the program's own theme is held by tests
    /// that set every kind of paper, and letters are looked at where data and templates are read, those that PDF/A forbids with
    /// those that a face lacks; so pages are set here only for an office that has its own theme, format or fonts. Forms to be cut apart are set in any case, to see whether they fit
    /// on one page. The pages that a cover list counts say nothing about its soundness: it is composed with one for each. Of a list of
    /// more than a thousand rows those are composed that stand for the others.
    pub(super) fn look_at(
        &self,
        material: Material<'_>,
        listed: &Listed<'_>,
        sources: &Sources,
        report: &mut Report,
    ) -> Option<()> {
        if self.look == Look::Own {
            return self
                .make_from(material, &FileFormat::ALL, sources, report)
                .map(drop);
        }
        let mending = Mending::of(material.brief());
        let counted = self.counted(material.brief(), listed, sources, report, |_, _, _| Some(1))?;
        let paper = self.compose_with(material, &counted, listed, sources, report)?;
        if paper.word.is_some() {
            return Some(());
        }
        fits(Arc::unwrap_or_clone(paper), &self.format, &self.fonts)
            .map_err(|kind| mending.add(kind, report))
            .ok()
    }

    /// Several papers as one file to print.
    pub fn print(&self, papers: &[Bound], sides: Sides) -> Result<Vec<u8>, Fault> {
        print(papers, sides, &self.format)
    }

    /// Names the rows of the law that a paper stands on and that are not verified.
    pub fn name_law(&self, dossier: &Dossier, entry: &PaperEntry, report: &mut Report) {
        let Some(brief) = self.brief(dossier, entry, &mut Report::default()) else {
            return;
        };
        if brief.kind.own_awards {
            law_named(&brief, report);
            rewards_named(&brief, report);
        } else if self.asks_law(&brief) {
            bases_named(&brief, report);
        }
        reports_handed_in(&brief, report);
        awards_wait(&brief, report);
    }
}
