//! Elements → numbered paragraphs.

use super::element::Element;
use super::held::proposes;
use super::inline::{Emphasis, runs};
use super::numbering::{MOST_GROUPS, MOST_POINTS, capital, letter};
use super::parts::{Part, Pieces, collapse, parts};
use super::vocabulary::Tag;
use crate::diagnostic::{FontProblem, Place, Report, TemplateProblem};
use crate::document::{Block, Paragraph, Role, Run, plain_text};
use crate::model::{roman, without_mark};

/// Writes numbered paragraphs.
pub(super) struct Content<'a> {
    pub(super) blocks: Vec<Block>,
    pub(super) report: &'a mut Report,
    pub(super) lacks: &'a dyn Fn(char) -> Option<String>,
    /// Paragraphs that brought a mark of their own before the composer's, which was left out.
    pub(super) marked_twice: Vec<String>,
    articles: usize,
    chapters: usize,
}

impl<'a> Content<'a> {
    pub(super) fn new(report: &'a mut Report, lacks: &'a dyn Fn(char) -> Option<String>) -> Self {
        Self {
            blocks: Vec::new(),
            report,
            lacks,
            marked_twice: Vec::new(),
            articles: 0,
            chapters: 0,
        }
    }

    /// The text of an element that is one paragraph.
    pub(super) fn single(&mut self, element: &Element) -> Vec<Run> {
        let pieces: Pieces = parts(element)
            .into_iter()
            .filter_map(|part| match part {
                Part::Paragraph(pieces, _) => Some(pieces),
                Part::Element(..) => None,
            })
            .reduce(|mut all, next| {
                all.push((" ".to_owned(), Emphasis::default()));
                all.extend(next);
                all
            })
            .unwrap_or_default();
        if pieces.is_empty() {
            self.report.add(
                TemplateProblem::EmptyElement {
                    name: element.name.clone(),
                },
                element.at.clone(),
            );
        }
        self.runs(&pieces, &element.at)
    }

    /// The paragraphs of a cell; none for an empty one.
    pub(super) fn paragraphs(&mut self, element: &Element) -> Vec<Vec<Run>> {
        let mut paragraphs = Vec::new();
        for part in parts(element) {
            if let Part::Paragraph(pieces, place) = part {
                paragraphs.push(self.runs(&pieces, place));
            }
        }
        paragraphs
    }

    /// Everything in `<paper>` that is content.
    pub(super) fn paper(&mut self, children: &[(&Element, Tag)]) {
        let mut counters = Counters::default();
        let children = proposals_last(children);
        for (at, (element, tag)) in children.iter().enumerate() {
            if *tag == Tag::Basis {
                let more = children.get(at + 1).is_some_and(|(_, next)| *next == Tag::Basis);
                self.basis(element, if more { ";" } else { "." });
            } else {
                self.element(element, *tag, &mut counters);
            }
        }
    }

    fn element(&mut self, element: &Element, tag: Tag, counters: &mut Counters) {
        match tag {
            Tag::Part => self.part(element, counters),
            Tag::Chapter => self.chapter(element),
            Tag::Group => self.group(element, counters),
            Tag::Section => self.section(element, counters),
            Tag::Subsection => self.subsection(element, counters),
            Tag::Clause => self.clause(element, counters),
            Tag::Subclause => self.subclause(element, counters),
            Tag::Point => self.point(element, counters),
            Tag::Item => self.item(element, Role::Item, "- "),
            Tag::Article => self.article(element),
            Tag::Authority => self.one(element, Role::Authority),
            Tag::Resolution => self.one(element, Role::Resolution),
            Tag::P => self.parts(element, Role::Body, None, &mut Counters::default()),
            Tag::Table => self.table(element),
            Tag::Paper
            | Tag::Book
            | Tag::Subject
            | Tag::Basis
            | Tag::B
            | Tag::I
            | Tag::Head
            | Tag::Row
            | Tag::Cell
            | Tag::Box
            | Tag::Annex
            | Tag::Outline
            | Tag::Closing
            | Tag::Copied
            | Tag::Addressees
            | Tag::Recipients
            | Tag::Signature
            | Tag::Signers => {}
        }
    }

    fn part(&mut self, element: &Element, counters: &mut Counters) {
        counters.parts += 1;
        let label = format!("Phần {}", roman(counters.parts));
        self.labelled(element, (Role::PartLabel, Role::PartTitle), label);
    }

    /// Chapters are numbered through the whole paper, whatever part they stand in.
    fn chapter(&mut self, element: &Element) {
        self.chapters += 1;
        let label = format!("Chương {}", roman(self.chapters));
        self.labelled(element, (Role::ChapterLabel, Role::ChapterTitle), label);
    }

    /// A mục of a chapter, with an Arabic number.
    fn division(&mut self, element: &Element, counters: &mut Counters) {
        counters.sections += 1;
        let label = format!("Mục {}", counters.sections);
        self.labelled(element, (Role::DivisionLabel, Role::DivisionTitle), label);
    }

    fn subsection(&mut self, element: &Element, counters: &mut Counters) {
        counters.subsections += 1;
        let label = format!("Tiểu mục {}", counters.subsections);
        self.labelled(element, (Role::SubdivisionLabel, Role::SubdivisionTitle), label);
    }

    /// A label on a line of its own, its title in capitals below, and what stands in it.
    fn labelled(&mut self, element: &Element, (label, title): (Role, Role), words: String) {
        self.push(label, vec![Run::plain(words)]);
        let text = collapse(element.attribute("title").unwrap_or_default()).to_uppercase();
        let runs = self.runs(&[(text.trim().to_owned(), Emphasis::default())], &element.at);
        self.push(title, runs);
        self.parts(element, Role::Body, None, &mut Counters::default());
    }

    /// `A.`, above sections.
    fn group(&mut self, element: &Element, counters: &mut Counters) {
        counters.groups += 1;
        match capital(counters.groups) {
            Some(letter) => {
                self.title(element, Role::SectionTitle, &format!("{letter}. "));
                self.parts(element, Role::Body, None, &mut Counters::default());
            }
            None => self.too_many("group", MOST_GROUPS, element),
        }
    }

    fn too_many(&mut self, name: &'static str, most: usize, element: &Element) {
        let problem = TemplateProblem::TooManyParts { name, most };
        self.report.add(problem, element.at.clone());
    }

    fn section(&mut self, element: &Element, counters: &mut Counters) {
        counters.sections += 1;
        self.title(
            element,
            Role::SectionTitle,
            &format!("{}. ", roman(counters.sections)),
        );
        self.parts(element, Role::Body, None, &mut Counters::default());
    }

    fn clause(&mut self, element: &Element, counters: &mut Counters) {
        counters.clauses += 1;
        let number = format!("{}.", counters.clauses);
        self.numbered(element, (Role::ClauseTitle, Role::Clause), &number);
    }

    /// `1.1.` in a clause, `1.1.1.` in that.
    fn subclause(&mut self, element: &Element, counters: &mut Counters) {
        counters.subclauses += 1;
        let number = format!("{}{}.", counters.above, counters.subclauses);
        self.numbered(element, (Role::ClauseTitle, Role::Clause), &number);
    }

    fn point(&mut self, element: &Element, counters: &mut Counters) {
        counters.points += 1;
        match letter(counters.points) {
            Some(letter) => self.numbered(element, (Role::PointTitle, Role::Point), &format!("{letter})")),
            None if counters.points == MOST_POINTS + 1 => {
                self.too_many("point", MOST_POINTS, element);
            }
            None => {}
        }
    }

    /// A title of its own with paragraphs below, or a number that runs into the first paragraph.
    fn numbered(&mut self, element: &Element, (titled, plain): (Role, Role), number: &str) {
        let mut below = Counters {
            above: number.to_owned(),
            ..Counters::default()
        };
        let number = format!("{number} ");
        if element.attribute("title").is_some() {
            self.title(element, titled, &number);
            self.parts(element, Role::Body, None, &mut below);
        } else {
            self.parts(element, plain, Some(&number), &mut below);
        }
    }

    fn item(&mut self, element: &Element, role: Role, dash: &str) {
        self.parts(element, role, Some(dash), &mut Counters::default());
    }

    fn article(&mut self, element: &Element) {
        self.articles += 1;
        let number = format!("Điều\u{a0}{}. ", self.articles);
        if element.attribute("title").is_some() {
            self.title(element, Role::Article, &number);
            self.parts(element, Role::Body, None, &mut Counters::default());
        } else {
            self.parts(element, Role::Article, Some(&number), &mut Counters::default());
        }
    }

    fn one(&mut self, element: &Element, role: Role) {
        let runs = self.single(element);
        self.push(role, runs);
    }

    fn basis(&mut self, element: &Element, end: &str) {
        let mut runs = self.single(element);
        if let Some(last) = runs.last_mut() {
            last.text
                .truncate(last.text.trim_end_matches([' ', '.', ';', ',']).len());
            last.text.push_str(end);
        }
        self.push(Role::Basis, runs);
    }

    fn title(&mut self, element: &Element, role: Role, number: &str) {
        let bold = role == Role::Article;
        let text = collapse(&format!(
            "{number}{}",
            element.attribute("title").unwrap_or_default()
        ));
        let runs = self.runs(
            &[(text.trim().to_owned(), Emphasis { bold, italic: false })],
            &element.at,
        );
        self.push(role, runs);
    }

    /// The parts of an element; the number stands before its first paragraph, which has the role `first`.
    fn parts(&mut self, element: &Element, first: Role, number: Option<&str>, counters: &mut Counters) {
        let parts = parts(element);
        let starts_with_text = matches!(parts.first(), Some(Part::Paragraph(..)));
        if parts.is_empty() || (number.is_some() && !starts_with_text) {
            self.report.add(
                TemplateProblem::EmptyElement {
                    name: element.name.clone(),
                },
                element.at.clone(),
            );
            return;
        }
        let mut number = number;
        for part in parts {
            match part {
                Part::Paragraph(mut pieces, place) => {
                    let role = if number.is_some() { first } else { Role::Body };
                    if let Some(number) = number.take() {
                        self.leave_mark_out(&mut pieces);
                        let emphasis = Emphasis {
                            bold: first == Role::Article,
                            italic: false,
                        };
                        pieces.insert(0, (number.to_owned(), emphasis));
                    }
                    let runs = self.runs(&pieces, place);
                    self.push(role, runs);
                }
                Part::Element(inner, Tag::Item) if element.is(Tag::Item) => {
                    self.item(inner, Role::SubItem, "+ ");
                }
                Part::Element(inner, Tag::Section) if element.is(Tag::Chapter) => {
                    self.division(inner, counters);
                }
                Part::Element(inner, tag) => self.element(inner, tag, counters),
            }
        }
    }

    /// Leaves out the mark of a list that a text brings with it: it gets one here.
    fn leave_mark_out(&mut self, pieces: &mut Pieces) {
        let Some((text, _)) = pieces.first_mut() else {
            return;
        };
        if let Some(words) = without_mark(text) {
            let words = words.to_owned();
            self.marked_twice.push(std::mem::replace(text, words));
        }
    }

    fn push(&mut self, role: Role, runs: Vec<Run>) {
        self.blocks.push(Block::Paragraph(Paragraph { role, runs }));
    }

    /// Runs of a paragraph; letters that the font lacks can only be the template's own here.
    fn runs(&mut self, pieces: &[(String, Emphasis)], place: &Place) -> Vec<Run> {
        let runs = runs(pieces);
        let text = plain_text(&runs);
        if let Some((letter, face)) = text
            .chars()
            .find_map(|letter| (self.lacks)(letter).map(|face| (letter, face)))
        {
            self.report
                .add(FontProblem::MissingGlyph { letter, face }, place.clone());
        }
        runs
    }
}

/// Numbers given so far inside one part.
#[derive(Default)]
struct Counters {
    /// The number of what they stand in: `1.`.
    above: String,
    parts: usize,
    groups: usize,
    subsections: usize,
    sections: usize,
    clauses: usize,
    subclauses: usize,
    points: usize,
}

/// The children of a paper, of bases that stand together who proposes behind the documents (Mẫu 1.2).
fn proposals_last<'e>(children: &[(&'e Element, Tag)]) -> Vec<(&'e Element, Tag)> {
    let mut ordered = children.to_vec();
    let are_bases =
        |one: &(&Element, Tag), next: &(&Element, Tag)| (one.1, next.1) == (Tag::Basis, Tag::Basis);
    for together in ordered.chunk_by_mut(are_bases) {
        together.sort_by_key(|(element, tag)| *tag == Tag::Basis && proposes(element));
    }
    ordered
}
