//! The register → the books that an office prints and binds (Nghị định 30/2020/NĐ-CP, Điều 15; Phụ lục IV).

use unicode_normalization::UnicodeNormalization;

use std::path::PathBuf;

use super::mending::Mending;
use super::open_register::Registered;
use super::placed_files::{Placed, out_is_free, output_folder, place};
use super::register::with_register;
use super::{FileFormat, Workshop, campaigns};
use crate::compose::{BookHead, Composition, Rows, compose_book};
use crate::diagnostic::{Place, RegisterProblem};
use crate::document::{Paper, Properties};
use crate::export::xlsx;
use crate::input::Session;
use crate::model::{Date, Dossier, IssuingBody, Office, OneOrMore};
use crate::output::{Edited, OutputFile};
use crate::register::{BookOf, Register, Row, awards, books, outgoing};

/// Folder of the books in `output/`. No campaign can have its name: ids of campaigns are folders of `inputs/`.
const FOLDER: &str = "so-sach";

/// Which books, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BooksRequest {
    /// Of that year only.
    pub year: Option<i32>,
    /// Which books.
    pub books: Vec<BookKind>,
    /// Which files each becomes.
    pub formats: Vec<BookFormat>,
    /// Folder of the office's own fonts.
    pub fonts: Option<String>,
    /// Where the files go, if not in `output/`.
    pub out: Option<PathBuf>,
    /// What becomes of files that someone edited since.
    pub edited: Edited,
}

/// Makes the books, ready to print and bind. Campaigns whose inputs are faulty lend them no heading; the books are made all the
/// same. None means that nothing was changed, and the report says why.
pub fn export_books(request: &BooksRequest, session: &mut Session) -> Option<Registered<Placed>> {
    out_is_free(request.out.as_deref(), session)?;
    with_register(session, |register, session| exported(request, register, session))
}

fn exported(request: &BooksRequest, register: &Register, session: &mut Session) -> Option<Placed> {
    let fonts = request.fonts.as_deref();
    let workshop = Workshop::open(fonts, session)?;
    let rows = session.kept(register.rows())?;
    let (dossiers, _) = session.apart(|session| dossiers(&workshop, session));
    let mut files = Vec::new();
    let wanted = books(&rows);
    for of in wanted
        .iter()
        .filter(|of| request.year.is_none_or(|year| year == of.year))
    {
        let office = office_of(dossiers.iter(), &of.issuer);
        for kind in &request.books {
            let made = workshop.book((*kind, of), &rows, office, &request.formats, session);
            files.extend(made.unwrap_or_default());
        }
    }
    if files.is_empty() && !session.report.has_errors() {
        let year = request.year.unwrap_or_default();
        session.add(RegisterProblem::NoBook { year }, None);
    }
    let folder = output_folder(session, request.out.as_deref(), FOLDER);
    place(&folder, &files, Vec::new(), request.edited, session)
}

fn dossiers(workshop: &Workshop, session: &mut Session) -> Vec<Dossier> {
    let names = campaigns(session);
    let read = |name: String| workshop.read(&name, session);
    names.into_iter().filter_map(read).collect()
}

/// Which book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookKind {
    /// Sổ đăng ký văn bản đi.
    Outgoing,
    /// Sổ khen thưởng.
    Awards,
}

impl BookKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Outgoing, Self::Awards];

    /// Its name on the command line and in file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Outgoing => "van-ban-di",
            Self::Awards => "khen-thuong",
        }
    }

    /// Id of the book of a body and year: `so-khen-thuong--2025--uy-ban-nhan-dan-phuong-mau`.
    pub(super) fn id(self, year: i32, issuer: &str) -> String {
        format!("so-{}--{year}--{}", self.name(), plain(issuer))
    }

    const fn template(self) -> &'static str {
        match self {
            Self::Outgoing => "papers/so-dang-ky-van-ban-di.xml",
            Self::Awards => "papers/so-khen-thuong.xml",
        }
    }
}

impl Workshop {
    /// One file of one book.
    pub(super) fn book_of<'a>(
        &self,
        (kind, of): (BookKind, &BookOf),
        rows: &[Row],
        dossiers: impl Iterator<Item = &'a Dossier>,
        format: BookFormat,
        session: &mut Session,
    ) -> Option<OutputFile> {
        let office = office_of(dossiers, &of.issuer);
        self.book((kind, of), rows, office, &[format], session)?.pop()
    }

    /// The files of one book, named `so-van-ban-di--2025--uy-ban-nhan-dan-phuong-mau`; `xlsx` adds the workbook. None where
    /// the body has no such book that year, or a fault that the report names.
    fn book(
        &self,
        (kind, of): (BookKind, &BookOf),
        rows: &[Row],
        office: Option<&Office>,
        formats: &[BookFormat],
        session: &mut Session,
    ) -> Option<Vec<OutputFile>> {
        let paper = match kind {
            BookKind::Outgoing => {
                let book = outgoing(rows, of)?;
                let lines = book.series.iter().flat_map(|series| &series.lines);
                let names = lines.map(|line| line.signer.clone()).collect();
                let head = head(kind, of, office, book.to);
                self.bound(kind, &BookHead { names, ..head }, &book, session)
            }
            BookKind::Awards => {
                let book = awards(rows, of)?;
                let lines = book.lines.iter().map(|line| &line.facts.line);
                let said = lines.flat_map(|line| [&line.name, &line.place]);
                let names = said.filter_map(|said| own_name(said)).collect();
                let head = head(kind, of, office, book.to);
                self.bound(kind, &BookHead { names, ..head }, &book, session)
            }
        }?;
        let mut files = Vec::new();
        for format in formats {
            match format {
                BookFormat::Paper(format) => {
                    let mending = Mending::at(Place::file("register"));
                    files.extend(self.export(&paper, &[*format], &mending, &mut session.report)?);
                }
                BookFormat::Xlsx => match xlsx::export(&paper, &self.format, &self.fonts) {
                    Ok(bytes) => files.push(OutputFile {
                        name: format!("{}.xlsx", paper.properties.id),
                        bytes,
                        issued: None,
                        made_from: None,
                    }),
                    Err(fault) => session.report.push(fault),
                },
            }
        }
        (files.len() == formats.len()).then_some(files)
    }

    fn bound(
        &self,
        kind: BookKind,
        head: &BookHead,
        book: &impl serde::Serialize,
        session: &mut Session,
    ) -> Option<Paper> {
        let lacks = |letter| self.fonts.lacks(letter);
        let with = Composition {
            templates: &self.templates,
            sources: session.folder.sources(),
            lacks: &lacks,
            rows: Rows::All,
        };
        compose_book(kind.template(), book, head, &with, &mut session.report)
    }
}

/// Which files a book becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookFormat {
    /// PDF or DOCX.
    Paper(FileFormat),
    /// `.xlsx`.
    Xlsx,
}

impl BookFormat {
    /// All.
    pub const ALL: [Self; 3] = [
        Self::Paper(FileFormat::Pdf),
        Self::Paper(FileFormat::Docx),
        Self::Xlsx,
    ];

    /// Its file name extension.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Paper(format) => format.extension(),
            Self::Xlsx => "xlsx",
        }
    }
}

/// The office of the first campaign that has a body of that name.
fn office_of<'a>(mut dossiers: impl Iterator<Item = &'a Dossier>, issuer: &str) -> Option<&'a Office> {
    let has = |office: &&Office| office.bodies.iter().any(|body| body.name.as_str() == issuer);
    dossiers.by_ref().map(|dossier| &dossier.office).find(has)
}

/// Names and mark as the office's file has them; without one, the name that the register knows.
fn head(kind: BookKind, of: &BookOf, office: Option<&Office>, last_day: Date) -> BookHead {
    let bodies = office.into_iter().flat_map(|office| &office.bodies);
    let named: Vec<&IssuingBody> = bodies.filter(|body| body.name.as_str() == of.issuer).collect();
    let then = named.iter().find(|body| body.validity.covers(last_day));
    let body = then.or(named.first());
    let id = kind.id(of.year, &of.issuer);
    BookHead {
        parent: body
            .and_then(|body| body.parent.as_ref())
            .map(OneOrMore::to_strings)
            .unwrap_or_default(),
        issuer: body.map_or_else(
            || vec![of.issuer.to_uppercase()],
            |body| body.heading.to_strings(),
        ),
        mark: office
            .and_then(|office| office.mark.as_ref())
            .map(ToString::to_string),
        names: Vec::new(),
        properties: Properties {
            id,
            title: String::new(),
            author: of.issuer.clone(),
            date: *last_day,
        },
    }
}

/// The name at the end of what is said: `Ông Nguyễn Văn Mẫu`, `Ví Dụ` of `Công ty TNHH Ví Dụ`.
fn own_name(said: &str) -> Option<String> {
    let is_own = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
    };
    let mut words: Vec<&str> = said.rsplit(' ').take_while(is_own).collect();
    words.reverse();
    (words.len() > 1).then(|| words.join(" "))
}

/// A name in letters that every file system takes: `uy-ban-nhan-dan-phuong-mau`.
pub(super) fn plain(name: &str) -> String {
    let lower = name.to_lowercase().replace('đ', "d");
    let words: String = lower
        .nfd()
        .filter(char::is_ascii)
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::{own_name, plain};

    #[test]
    fn names_of_files_are_plain_letters() {
        assert_eq!(
            plain("Ủy ban nhân dân phường Đa Kao"),
            "uy-ban-nhan-dan-phuong-da-kao"
        );
        assert_eq!(
            plain("Hội đồng Thi đua - Khen thưởng"),
            "hoi-dong-thi-dua-khen-thuong"
        );
    }

    #[test]
    fn e5_a_book_keeps_the_names_whole_that_its_lines_end_in() {
        for (said, name) in [
            ("Ông Phan Văn Ví Dụ Hà", Some("Ông Phan Văn Ví Dụ Hà")),
            ("Hộ gia đình ông Châu Văn Mẫu Ân", Some("Châu Văn Mẫu Ân")),
            ("Công ty TNHH May Ví Dụ", Some("May Ví Dụ")),
            ("Nhân dân và cán bộ khu phố 2", None),
            ("Hội Khuyến học phường Mẫu", None),
        ] {
            assert_eq!(own_name(said).as_deref(), name);
        }
    }
}
