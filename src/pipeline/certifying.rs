//! An issued decision and a stock → certificates.

use std::collections::BTreeMap;

use super::issuing::Records;
use super::{Workshop, decode};
use crate::compose::{AwardLine, award_lines};
use crate::diagnostic::{CertificateProblem, Fault, FaultKind, Place, Report, Thing};
use crate::document::{Placement, Shaper, Sheet, SheetFonts};
use crate::export::Face;
use crate::export::sheet::{
    Design, DesignInput, EmblemPlace, FrameLook, Guide, Pictures, RuleLook, SheetProperties, TestCross,
    TestSheet,
};
use crate::fit::{Certificate, Cross, FieldFit, Fitter, Misfit, Occasion, PrinterProfile, Stock};
use crate::input::{At, Folder, parse, suggest, template, template_names};
use crate::model::{Awardee, AwardeeKind, Brief, Dossier, Line, PaperEntry};
use crate::register::{AwardFacts, Event};

/// What is put on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintMode {
    /// Border and text, on white paper.
    Full,
    /// Text only, on stock that is bought printed.
    Overlay,
    /// Everything with the boxes, on the scan of the stock, to be looked at.
    Proof,
}

/// Numbers of the decision's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows(Vec<(u32, u32)>);

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateRequest {
    /// Id of the decision; None for the only one there is.
    pub decision: Option<String>,
    /// Which rows of its list; None for all.
    pub rows: Option<Rows>,
    /// What is put on paper.
    pub mode: PrintMode,
    /// Name of the stock; None for the usual one.
    pub stock: Option<String>,
    /// Name of the printer's profile.
    pub printer: Option<String>,
}

/// Certificates of one decision, fitted, and everything to make files of them.
pub struct CertificateBatch {
    /// Id of the decision.
    pub decision: String,
    /// Name of the stock.
    pub stock_name: String,
    /// The stock.
    pub stock: Stock,
    /// What they all say.
    pub occasion: Occasion,
    /// Those that fit.
    pub certificates: Vec<Certificate>,
    /// How everyone came to fit, in the list's order.
    pub outcomes: Vec<Outcome>,
    /// What stands behind the lines.
    pub design: Design,
    /// The faces.
    pub fonts: SheetFonts,
    /// Lines that many sheets share, by [`AwardeeKind::ALL`].
    pub common: Vec<Sheet>,
    /// By what a page is moved for the printer.
    pub placement: Placement,
    /// What the files say of themselves.
    pub properties: SheetProperties,
    /// The emblem, for DOCX.
    pub emblem: Option<(String, Vec<u8>)>,
}

/// How one record came to fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Its number in the list.
    pub line: u32,
    /// Number in the book of awards.
    pub book: String,
    /// `Ông Nguyễn Văn A`.
    pub name: String,
    /// Its fields, or why it was set aside: a code of the fit report.
    pub fields: Result<Vec<FieldFit>, SetAside>,
}

/// Why a record was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetAside {
    /// A text is too long; the field's place in the stock.
    TooLong(usize),
    /// A letter is missing.
    Glyph(char),
    /// It is not what the decision says.
    NotAsDecided,
}

impl Rows {
    /// `3,7-12`.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |text: &str| text.trim().parse::<u32>().ok().filter(|number| *number > 0);
        let part = |part: &str| match part.split_once('-') {
            None => number(part).map(|row| (row, row)),
            Some((from, to)) => {
                let (from, to) = (number(from)?, number(to)?);
                (from <= to).then_some((from, to))
            }
        };
        let parts: Option<Vec<(u32, u32)>> = text.split(',').map(part).collect();
        parts.map(Self)
    }

    /// Whether a row is among them.
    pub fn has(&self, row: u32) -> bool {
        self.0.iter().any(|(from, to)| (*from..=*to).contains(&row))
    }

    /// As it is typed, for file names: `3,7-12`.
    pub fn written(&self) -> String {
        let part = |(from, to): &(u32, u32)| {
            if from == to {
                from.to_string()
            } else {
                format!("{from}-{to}")
            }
        };
        self.0.iter().map(part).collect::<Vec<_>>().join(",")
    }

    fn first_beyond(&self, last: u32) -> Option<u32> {
        let beyond = self
            .0
            .iter()
            .map(|(from, to)| if *from > last { *from } else { *to });
        beyond.into_iter().find(|row| *row > last)
    }
}

impl CertificateBatch {
    /// Which of the common sheets a certificate has.
    pub fn variant(kind: AwardeeKind) -> usize {
        AwardeeKind::ALL
            .iter()
            .position(|known| *known == kind)
            .unwrap_or_default()
    }

    /// A fitter of its stock and decision.
    pub fn fitter(&self) -> Fitter<'_> {
        Fitter::new(&self.stock, &self.occasion)
    }
}

impl Workshop {
    /// Reads decision, stock and printer, and fits every certificate. Records that cannot be printed are set aside: each is a
    /// fault in the report, and the rest is in the batch. None means nothing can be printed at all.
    pub fn certificates(
        &self,
        dossier: &Dossier,
        records: &Records,
        request: &CertificateRequest,
        folder: &mut Folder,
        report: &mut Report,
    ) -> Option<CertificateBatch> {
        let entry = self.decision(dossier, request, report)?;
        let brief = self.brief(dossier, entry, report)?;
        let issued = entry.issued.is_some();
        if !issued && request.mode != PrintMode::Proof {
            let id = entry.id.to_string();
            return refuse(CertificateProblem::OnlyProof { id }, report);
        }
        let usual = match request.mode {
            PrintMode::Full | PrintMode::Proof => "giay-khen-a4",
            PrintMode::Overlay => "phoi-a3",
        };
        let stock_name = request.stock.clone().unwrap_or_else(|| usual.to_owned());
        let stock = self.stock(&stock_name, folder, report)?;
        let placement = match &request.printer {
            None => Placement::SAME,
            Some(name) => self.correction(name, &stock, folder, report)?,
        };
        let pictures = pictures(&stock, request.mode, folder, report)?;
        let occasion = occasion(&brief);
        let fonts = self.sheet_fonts()?;
        let design = self.design(&stock, request.mode, &pictures, folder, report)?;
        let decided = decided(records, entry.id.as_str());
        let listed = Listed {
            brief: &brief,
            decided: &decided,
            stock: &stock,
            rows: request.rows.as_ref(),
            outcomes: Vec::new(),
        };
        let (mut certificates, mut outcomes) = listed.certificates(report)?;
        let fitter = Fitter::new(&stock, &occasion);
        let mut shaper = Shaper::new(&fonts);
        let common = common(&fitter, &stock, &mut shaper, report)?;
        certificates.retain(|certificate| {
            let fields = fitter.own(certificate, &mut shaper);
            let name = full_name(certificate);
            let kept = fields.is_ok();
            outcomes.push(Outcome {
                line: certificate.line,
                book: certificate.book.clone(),
                name: name.clone(),
                fields: fields.map(|fitted| fitted.fields).map_err(|misfit| {
                    let (problem, aside) = misfit_problem(&misfit, certificate, &name, &stock);
                    report.add(FaultKind::Certificate(problem), certificate.at.clone());
                    aside
                }),
            });
            kept
        });
        outcomes.sort_by_key(|outcome| outcome.line);
        if outcomes.is_empty() {
            let id = entry.id.to_string();
            return refuse(CertificateProblem::NothingToPrint { id }, report);
        }
        let properties = SheetProperties {
            title: format!(
                "Giấy khen theo Quyết định số {} {}",
                occasion.decision, occasion.decision_day
            ),
            author: brief.body.name.to_string(),
            date: brief.date.map(|date| *date)?,
        };
        Some(CertificateBatch {
            decision: entry.id.to_string(),
            stock_name,
            stock,
            occasion,
            certificates,
            outcomes,
            design,
            fonts,
            common,
            placement,
            properties,
            emblem: pictures.emblem,
        })
    }

    /// The decision that is meant: the one named, or the only one that can be printed.
    fn decision<'a>(
        &self,
        dossier: &'a Dossier,
        request: &CertificateRequest,
        report: &mut Report,
    ) -> Option<&'a At<PaperEntry>> {
        let awards = |entry: &&At<PaperEntry>| {
            let brief = self.brief(dossier, entry, &mut Report::default());
            brief.is_some_and(|brief| brief.kind.enters_book)
        };
        if let Some(id) = &request.decision {
            let known: Vec<String> = dossier
                .papers()
                .iter()
                .map(|entry| entry.id.to_string())
                .collect();
            let Some(entry) = dossier.paper(id) else {
                let suggestion = suggest(id, known.iter().map(String::as_str));
                let (what, id) = (Thing::Paper, id.clone());
                report.add(
                    FaultKind::UnknownId {
                        what,
                        id,
                        known,
                        suggestion,
                    },
                    None,
                );
                return None;
            };
            if awards(&entry) {
                return Some(entry);
            }
            return refuse(CertificateProblem::NotADecision { id: id.clone() }, report);
        }
        let all: Vec<&At<PaperEntry>> = dossier.papers().iter().filter(awards).collect();
        let issued: Vec<&At<PaperEntry>> = all
            .iter()
            .copied()
            .filter(|entry| entry.issued.is_some())
            .collect();
        match (&all[..], &issued[..]) {
            ([one], _) | (_, [one]) => Some(one),
            _ => {
                let decisions = all.iter().map(|entry| entry.id.to_string()).collect();
                refuse(CertificateProblem::WhichDecision { decisions }, report)
            }
        }
    }

    /// A stock by its name.
    pub fn stock(&self, name: &str, folder: &mut Folder, report: &mut Report) -> Option<Stock> {
        let known = template_names("stocks", "yaml", folder, report);
        if !known.iter().any(|known| known == name) {
            let suggestion = suggest(name, known.iter().map(String::as_str));
            let kind = FaultKind::UnknownId {
                what: Thing::Stock,
                id: name.to_owned(),
                known,
                suggestion,
            };
            report.add(kind, None);
            return None;
        }
        let (file, text) = template(&format!("stocks/{name}.yaml"), folder, report)?;
        let mut faults = Report::default();
        let root = parse(&file, &text, folder.sources(), &mut faults);
        let lacks = |letter| self.fonts.lacks(letter);
        let stock = root.and_then(|root| decode::<Stock>(&root, folder, &lacks, &mut faults));
        let sound = !faults.has_errors();
        report.extend(faults);
        stock.filter(|_| sound)
    }

    /// By what pages are moved for a printer that was measured with the stock's size of sheet.
    fn correction(
        &self,
        name: &str,
        stock: &Stock,
        folder: &mut Folder,
        report: &mut Report,
    ) -> Option<Placement> {
        let profile = self.printer(name, folder, report)?;
        if profile.page != stock.page {
            let problem = CertificateProblem::OtherSheet {
                profile: name.to_owned(),
                page: format!("{} × {}", stock.page.width, stock.page.height),
            };
            report.add(FaultKind::Certificate(problem), Place::file(&profile_path(name)));
            return None;
        }
        Some(profile.correction())
    }

    /// A printer's profile by its name.
    pub fn printer(&self, name: &str, folder: &mut Folder, report: &mut Report) -> Option<PrinterProfile> {
        let path = profile_path(name);
        if !folder.has(&path) {
            let names = folder.names(PROFILES, report);
            let known: Vec<String> = names
                .iter()
                .filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned))
                .collect();
            let suggestion = suggest(name, known.iter().map(String::as_str));
            let kind = FaultKind::UnknownId {
                what: Thing::Printer,
                id: name.to_owned(),
                known,
                suggestion,
            };
            report.add(kind, None);
            return None;
        }
        let (file, text) = folder.read(&path, report)?;
        let root = parse(&file, &text, folder.sources(), report)?;
        decode(&root, folder, &|_| None, report)
    }

    /// The faces of certificates.
    pub fn sheet_fonts(&self) -> Option<SheetFonts> {
        SheetFonts::new(Face::ALL.map(|face| self.fonts.bytes(face).to_vec()))
    }

    /// What stands behind the lines, as far as that mode shows it.
    pub fn design(
        &self,
        stock: &Stock,
        mode: PrintMode,
        pictures: &Pictures,
        folder: &mut Folder,
        report: &mut Report,
    ) -> Option<Design> {
        let (_, theme) = template("typst/giay-khen.typ", folder, report)?;
        let design = Design::set(&design_input(stock, mode), pictures, &self.fonts, &theme);
        design.map_err(|fault| report.push(at_stock(fault, stock))).ok()
    }

    /// The test sheet of a printer for a size of sheet, corrected by earlier readings if there are any, as a PDF.
    pub fn test_sheet(
        &self,
        printer: &str,
        stock: &Stock,
        profile: Option<&PrinterProfile>,
        folder: &mut Folder,
        report: &mut Report,
    ) -> Option<Vec<u8>> {
        let (_, theme) = template("typst/hieu-chinh.typ", folder, report)?;
        let cross = |cross: Cross| {
            let (x, y) = cross.place(stock.page);
            TestCross {
                name: cross.name(),
                x,
                y,
            }
        };
        let sheet = TestSheet {
            page: stock.page,
            printer: printer.to_owned(),
            crosses: Cross::ALL.map(cross).to_vec(),
            corrected: profile.is_some(),
        };
        let properties = SheetProperties {
            title: format!("Tờ thử hiệu chỉnh máy in {printer}"),
            author: "thidua".to_owned(),
            date: chrono::NaiveDate::default(),
        };
        let placement = profile.map_or(Placement::SAME, PrinterProfile::correction);
        let fonts = self.sheet_fonts()?;
        Design::test_sheet(&sheet, &self.fonts, &theme)
            .and_then(|design| crate::export::sheet::pdf::plain(&design, &fonts, placement, &properties))
            .map_err(|fault| report.push(fault))
            .ok()
    }
}

/// Where profiles of printers are, from the working folder.
pub const PROFILES: &str = "register/may-in";

/// The file of a profile.
pub fn profile_path(name: &str) -> String {
    format!("{PROFILES}/{name}.yaml")
}

fn refuse<T>(problem: CertificateProblem, report: &mut Report) -> Option<T> {
    report.add(FaultKind::Certificate(problem), None);
    None
}

/// A picture's fault at the line of the stock that names it.
fn at_stock(fault: Fault, stock: &Stock) -> Fault {
    let FaultKind::Certificate(CertificateProblem::PictureUnusable { path }) = &fault.kind else {
        return fault;
    };
    let emblem = stock.emblem.as_ref().and_then(|emblem| emblem.file.as_ref());
    let named = [emblem, stock.background.as_ref()].into_iter().flatten();
    let place = named
        .into_iter()
        .find(|file| path.ends_with(file.as_str()))
        .map(|file| file.place.clone());
    Fault { place, ..fault }
}

/// The stock's pictures, as far as the mode shows them.
fn pictures(stock: &Stock, mode: PrintMode, folder: &Folder, report: &mut Report) -> Option<Pictures> {
    let mut read = |file: Option<&At<Line>>| match file {
        None => Some(None),
        Some(file) => {
            let path = format!("templates/stocks/{}", file.value);
            let mut faults = Report::default();
            let bytes = folder.bytes(&path, &mut faults);
            for mut fault in faults.sorted(folder.sources()).into_iter().cloned() {
                fault.place = Some(file.place.clone());
                report.push(fault);
            }
            bytes.map(|bytes| Some((path, bytes)))
        }
    };
    let emblem = stock.emblem.as_ref().filter(|_| mode != PrintMode::Overlay);
    let scan = stock.background.as_ref().filter(|_| mode == PrintMode::Proof);
    let (emblem, scan) = (read(emblem.and_then(|emblem| emblem.file.as_ref())), read(scan));
    Some(Pictures {
        emblem: emblem?,
        scan: scan?,
    })
}

fn design_input(stock: &Stock, mode: PrintMode) -> DesignInput {
    let drawn = mode != PrintMode::Overlay;
    DesignInput {
        page: stock.page,
        frame: stock.frame.filter(|_| drawn).map(|frame| FrameLook {
            margin: frame.margin,
            width: frame.width,
            colour: frame.colour,
            ornament: frame.ornament,
        }),
        emblem: stock.emblem.as_ref().filter(|_| drawn).map(|emblem| EmblemPlace {
            x: emblem.area.x,
            y: emblem.area.y,
            width: emblem.area.width,
            height: emblem.area.height,
        }),
        rules: stock
            .rules
            .iter()
            .filter(|_| drawn)
            .map(|rule| RuleLook {
                x: rule.x,
                y: rule.y,
                width: rule.width,
                weight: rule.weight,
            })
            .collect(),
        guides: (mode == PrintMode::Proof).then(|| {
            let fields = stock.fields.iter().map(|field| Guide {
                x: field.area.x,
                y: field.area.y,
                width: field.area.width,
                height: field.area.height,
                name: field.id.to_string(),
            });
            fields.collect()
        }),
    }
}

/// What all certificates of a decision say. A draft leaves number and day open.
fn occasion(brief: &Brief<'_>) -> Occasion {
    const OPEN: &str = "…";
    let (body, issued) = (brief.body, brief.entry.issued.as_ref());
    let number = issued.and_then(|issued| issued.number);
    let day = match (issued, brief.date) {
        (Some(issued), _) => issued.date.in_words(),
        (None, Some(date)) => format!("ngày {OPEN} tháng {OPEN} năm {}", chrono::Datelike::year(&*date)),
        (None, None) => format!("ngày {OPEN} tháng {OPEN} năm {OPEN}"),
    };
    Occasion {
        head: body
            .head
            .iter()
            .map(ToString::to_string)
            .chain([body.name.to_string()])
            .collect::<Vec<_>>()
            .join(" ")
            .to_uppercase(),
        decision: format!(
            "{}/{}",
            number.map_or_else(|| OPEN.to_owned(), |number| number.to_string()),
            brief.symbol()
        ),
        place_day: format!("{}, {day}", body.place.value),
        decision_day: day,
        signer_title: brief
            .signatory
            .map(crate::model::Signatory::authority_lines)
            .unwrap_or_default(),
        signer: brief
            .signatory
            .map(|signatory| signatory.name.to_string())
            .unwrap_or_default(),
        mark: brief.mark.map(str::to_owned),
    }
}

/// What the register says of those whom a decision awards, with their numbers in the book.
fn decided(records: &Records, decision: &str) -> Vec<(AwardFacts, Option<u32>)> {
    let issue = records.get(decision).and_then(|record| record.current.as_ref());
    issue
        .iter()
        .flat_map(|issue| &issue.book)
        .filter_map(|row| match &row.event {
            Event::Awarded(facts) => Some((
                facts.as_ref().clone(),
                row.number.map(crate::model::PaperNumber::value),
            )),
            _ => None,
        })
        .collect()
}

/// A decision's list on its way to certificates.
struct Listed<'a> {
    brief: &'a Brief<'a>,
    decided: &'a [(AwardFacts, Option<u32>)],
    stock: &'a Stock,
    rows: Option<&'a Rows>,
    outcomes: Vec<Outcome>,
}

impl Listed<'_> {
    /// Everyone who is asked for and can be printed; those set aside so far.
    fn certificates(mut self, report: &mut Report) -> Option<(Vec<Certificate>, Vec<Outcome>)> {
        let today = award_lines(self.brief);
        let last = if self.decided.is_empty() {
            today.iter().map(|line| line.line).max()
        } else {
            self.decided.iter().map(|(facts, _)| facts.line).max()
        };
        if let Some(row) = self.rows.and_then(|rows| rows.first_beyond(last.unwrap_or(0))) {
            let last = last.unwrap_or(0);
            return refuse(CertificateProblem::NoSuchRow { row, last }, report);
        }
        let wanted = |line: u32| self.rows.is_none_or(|rows| rows.has(line));
        let lines: Vec<(AwardLine, String)> = if self.decided.is_empty() {
            let blank = |line: &AwardLine| (line.clone(), "…".to_owned());
            today.iter().filter(|line| wanted(line.line)).map(blank).collect()
        } else {
            let of_today: BTreeMap<&str, &AwardLine> =
                today.iter().map(|line| (line.awardee.as_str(), line)).collect();
            let decided = self.decided;
            let chosen = decided.iter().filter(|(facts, _)| wanted(facts.line));
            let chosen: Vec<&(AwardFacts, Option<u32>)> = chosen.collect();
            chosen
                .into_iter()
                .filter_map(|(facts, book)| {
                    let book = book.map(|book| book.to_string()).unwrap_or_default();
                    let same = self.as_decided(
                        facts,
                        &book,
                        of_today.get(facts.awardee.as_str()).copied(),
                        report,
                    );
                    same.map(|line| (line, book))
                })
                .collect()
        };
        let mut certificates = Vec::new();
        for (line, book) in lines {
            if let Some(awardee) = self.awardee(&line.awardee)
                && self.stock.awards.contains(&awardee.award.value)
            {
                match certificate(awardee, &line, &book, report) {
                    Some(certificate) => certificates.push(certificate),
                    None => self.outcomes.push(aside(&line, &book)),
                }
            }
        }
        Some((certificates, self.outcomes))
    }

    fn awardee(&self, id: &str) -> Option<&At<Awardee>> {
        let awardees = self.brief.dossier.awardees.as_ref()?;
        awardees.awardees.iter().find(|awardee| awardee.id.as_str() == id)
    }

    /// The line as it is today, if it is still what was decided.
    fn as_decided(
        &mut self,
        facts: &AwardFacts,
        book: &str,
        today: Option<&AwardLine>,
        report: &mut Report,
    ) -> Option<AwardLine> {
        let Some(today) = today else {
            let problem = CertificateProblem::NotInFile {
                row: facts.line,
                name: facts.name.clone(),
                id: facts.awardee.clone(),
            };
            let file = format!("inputs/{}/awardees.yaml", self.brief.dossier.name);
            report.add(FaultKind::Certificate(problem), Place::file(&file));
            self.outcomes.push(aside_of(facts, book));
            return None;
        };
        let pairs = [
            ("name", &today.name, &facts.name),
            ("place", &today.place, &facts.place),
            ("achievement", &today.achievement, &facts.achievement),
        ];
        let other = pairs.into_iter().find(|(_, now, decided)| now != decided);
        if let Some((key, now, decided)) = other {
            let problem = CertificateProblem::NotAsDecided {
                row: facts.line,
                key,
                now: now.clone(),
                decided: decided.clone(),
            };
            let place = self
                .awardee(&facts.awardee)
                .map(|awardee| awardee.id.place.clone());
            report.add(FaultKind::Certificate(problem), place);
            self.outcomes.push(aside_of(facts, book));
            return None;
        }
        Some(AwardLine {
            line: facts.line,
            ..today.clone()
        })
    }
}

fn aside(line: &AwardLine, book: &str) -> Outcome {
    Outcome {
        line: line.line,
        book: book.to_owned(),
        name: line.name.clone(),
        fields: Err(SetAside::NotAsDecided),
    }
}

fn aside_of(facts: &AwardFacts, book: &str) -> Outcome {
    Outcome {
        line: facts.line,
        book: book.to_owned(),
        name: facts.name.clone(),
        fields: Err(SetAside::NotAsDecided),
    }
}

/// The record of a certificate. None where the author's line ends change the words, and the report says so.
fn certificate(
    awardee: &At<Awardee>,
    line: &AwardLine,
    book: &str,
    report: &mut Report,
) -> Option<Certificate> {
    let own = awardee.on_certificate.as_ref();
    let mut marked = |key: &'static str, plain: &str, marked: Option<&At<Line>>| match marked {
        None => Some(plain.to_owned()),
        Some(marked) if unmarked(marked.as_str()) == unmarked(plain) => Some(marked.to_string()),
        Some(marked) => {
            let problem = CertificateProblem::OtherWords {
                row: line.line,
                name: line.name.clone(),
                key,
            };
            report.add(FaultKind::Certificate(problem), marked.place.clone());
            None
        }
    };
    let name = marked(
        "name",
        awardee.name.as_str(),
        own.and_then(|own| own.name.as_ref()),
    );
    let place = marked("place", &line.place, own.and_then(|own| own.place.as_ref()));
    let achievement = marked(
        "achievement",
        &line.achievement,
        own.and_then(|own| own.achievement.as_ref()),
    );
    Some(Certificate {
        line: line.line,
        id: awardee.id.to_string(),
        kind: awardee.kind,
        subject: subject(awardee),
        name: name?,
        place: place?,
        achievement: achievement?,
        book: book.to_owned(),
        at: awardee.id.place.clone(),
    })
}

/// Words without marks, one space between.
fn unmarked(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| *word != "|");
    words.collect::<Vec<_>>().join(" ")
}

/// What stands before the name; nothing before a collective whose name says already that it is one.
fn subject(awardee: &Awardee) -> String {
    let salutation = awardee
        .salutation
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    match awardee.kind {
        AwardeeKind::Individual => salutation,
        AwardeeKind::Household => format!("Hộ gia đình {}", salutation.to_lowercase()),
        AwardeeKind::Collective if awardee.name.as_str().to_lowercase().starts_with("tập thể") => {
            String::new()
        }
        AwardeeKind::Collective => "Tập thể".to_owned(),
    }
}

fn full_name(certificate: &Certificate) -> String {
    let name = unmarked(&certificate.name);
    if certificate.subject.is_empty() {
        name
    } else {
        format!("{} {name}", certificate.subject)
    }
}

/// What the sheets share, for each kind of subject. A text of the decision that does not fit stops the batch.
fn common(
    fitter: &Fitter<'_>,
    stock: &Stock,
    shaper: &mut Shaper<'_>,
    report: &mut Report,
) -> Option<Vec<Sheet>> {
    let sheets = AwardeeKind::ALL.map(|kind| {
        fitter
            .common(kind, shaper)
            .map(|fitted| fitted.sheet)
            .map_err(|misfit| {
                let field = match &misfit {
                    Misfit::TooLong { field, .. } | Misfit::Glyph { field, .. } => &stock.fields[*field],
                };
                let problem = match &misfit {
                    Misfit::TooLong { text, .. } => CertificateProblem::CommonDoesNotFit {
                        field: field.id.to_string(),
                        text: text.clone(),
                    },
                    Misfit::Glyph { letter, .. } => CertificateProblem::CommonLacksLetter {
                        field: field.id.to_string(),
                        letter: *letter,
                    },
                };
                report.add(FaultKind::Certificate(problem), field.id.place.clone());
            })
    });
    sheets.into_iter().collect::<Result<_, _>>().ok()
}

fn misfit_problem(
    misfit: &Misfit,
    certificate: &Certificate,
    name: &str,
    stock: &Stock,
) -> (CertificateProblem, SetAside) {
    let (row, name) = (certificate.line, name.to_owned());
    match misfit {
        Misfit::TooLong { field, text } => {
            let look = &stock.fields[*field];
            let problem = CertificateProblem::DoesNotFit {
                row,
                name,
                field: look.id.to_string(),
                text: text.clone(),
                room: format!("{} × {} mm", look.area.width, look.area.height),
                lines: look.lines,
                least: look.least.to_string(),
            };
            (problem, SetAside::TooLong(*field))
        }
        Misfit::Glyph { field, letter } => {
            let problem = CertificateProblem::LacksLetter {
                row,
                name,
                field: stock.fields[*field].id.to_string(),
                letter: *letter,
            };
            (problem, SetAside::Glyph(*letter))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_numbers_and_stretches() {
        let rows = Rows::parse("3, 7-12").unwrap();
        assert!(rows.has(3) && rows.has(7) && rows.has(12) && !rows.has(4) && !rows.has(13));
        assert_eq!(rows.written(), "3,7-12");
        assert_eq!(rows.first_beyond(10), Some(12));
        for bad in ["", "x", "3,,4", "0", "9-7", "3-", "-3", "3.5"] {
            assert_eq!(Rows::parse(bad), None, "{bad}");
        }
    }
}
