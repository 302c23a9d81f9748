//! A decision's list → the records of its certificates.

use std::collections::BTreeMap;

use super::super::Records;
use super::outcome::{Outcome, SetAside, refuse};
use super::rows::{ListNumber, Rows};
use crate::compose::award_lines;
use crate::diagnostic::{AwardPart, CertificateProblem, Place, Report};
use crate::fit::{Certificate, Stock};
use crate::input::At;
use crate::model::{AwardLine, Awardee, AwardeeKind, Brief, Line};
use crate::register::{AwardFacts, Event};

/// What the register says of those whom a decision awards, with their numbers in the book.
pub(super) fn decided(records: &Records, decision: &str) -> Vec<(AwardFacts, Option<u32>)> {
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
pub(super) struct AwardList<'a> {
    brief: &'a Brief<'a>,
    stock: &'a Stock,
    /// What the register says, with numbers in the book; nothing of a draft.
    decided: &'a [(AwardFacts, Option<u32>)],
    /// The list as the inputs make it today.
    today: Vec<AwardLine>,
    /// By their numbers in the whole list.
    numbers: Vec<ListNumber>,
}

impl<'a> AwardList<'a> {
    pub(super) fn new(
        brief: &'a Brief<'a>,
        stock: &'a Stock,
        decided: &'a [(AwardFacts, Option<u32>)],
    ) -> Self {
        let today = award_lines(brief);
        let number = |line: &AwardLine| ListNumber {
            whole: line.number,
            listed: line.listed,
        };
        let numbers = if decided.is_empty() {
            today.iter().map(number).collect()
        } else {
            decided.iter().map(|(facts, _)| number(&facts.line)).collect()
        };
        Self {
            brief,
            stock,
            decided,
            today,
            numbers,
        }
    }

    /// The numbers of a row, by its number in the whole list.
    pub(super) fn number(&self, line: u32) -> ListNumber {
        let known = self.numbers.binary_search_by_key(&line, |number| number.whole);
        known.map_or(
            ListNumber {
                whole: line,
                listed: None,
            },
            |at| self.numbers[at].clone(),
        )
    }

    /// Everyone who is asked for and can be printed; who is set aside is added to the outcomes.
    pub(super) fn certificates(
        &self,
        rows: Option<&Rows>,
        outcomes: &mut Vec<Outcome>,
        report: &mut Report,
    ) -> Option<Vec<Certificate>> {
        if let Some(row) = rows.and_then(|rows| rows.missing(&self.numbers)) {
            let last = self.numbers.last().map(ListNumber::named).unwrap_or_default();
            return refuse(CertificateProblem::NoSuchRow { row, last }, report);
        }
        let wanted = |line: u32| rows.is_none_or(|rows| rows.has(&self.number(line)));
        let mut lines: Vec<(AwardLine, String)> = Vec::new();
        if self.decided.is_empty() {
            let today = self.today.iter().filter(|line| wanted(line.number));
            let book = |line: &AwardLine| if line.outside_book { "" } else { "…" };
            lines.extend(today.map(|line| (line.clone(), book(line).to_owned())));
        }
        let of_today: BTreeMap<&str, &AwardLine> = self
            .today
            .iter()
            .map(|line| (line.awardee.as_str(), line))
            .collect();
        for (facts, book) in self.decided.iter().filter(|(facts, _)| wanted(facts.line.number)) {
            // As the book prints it: two figures at least.
            let book = book.map(|book| format!("{book:02}")).unwrap_or_default();
            match self.as_decided(facts, of_today.get(facts.line.awardee.as_str()).copied(), report) {
                Some(line) => lines.push((line, book)),
                None => outcomes.push(self.aside(
                    facts.line.number,
                    &facts.line.name,
                    book,
                    SetAside::NotAsDecided,
                )),
            }
        }
        let mut certificates = Vec::new();
        let mut nameless: Vec<AwardeeKind> = Vec::new();
        for (line, book) in lines {
            let Some(awardee) = self.awardee(&line.awardee) else {
                continue;
            };
            if !self.stock.is_for(awardee.award.value) {
                let problem = CertificateProblem::OtherAward {
                    row: line.number,
                    name: line.name.clone(),
                    award: awardee.award.value.into(),
                    stock: self.stock.name.to_string(),
                };
                report.add(problem, awardee.award.place.clone());
                outcomes.push(self.aside(line.number, &line.name, book, SetAside::OtherAward));
                continue;
            }
            if !self.stock.names(awardee.kind) {
                if !nameless.contains(&awardee.kind) {
                    nameless.push(awardee.kind);
                    let subject = awardee.kind.into();
                    let place = self.stock.fields.first().map(|field| field.place.clone());
                    report.add(CertificateProblem::NoNameField { subject }, place);
                }
                outcomes.push(self.aside(line.number, &line.name, book, SetAside::NoName));
                continue;
            }
            let merit = self.brief.dossier.campaign.occasion;
            let merit = merit.merit(awardee.award.is_title());
            match certificate(awardee, &line, (&book, merit), report) {
                Some(certificate) => certificates.push(certificate),
                None => outcomes.push(self.aside(line.number, &line.name, book, SetAside::OtherWords)),
            }
        }
        self.verbs_agree(&certificates, report);
        Some(certificates)
    }

    /// Warns of certificates on which the stock's own print says what is not done: `TẶNG` to the dead, of a title `TẶNG`.
    fn verbs_agree(&self, certificates: &[Certificate], report: &mut Report) {
        let Some(printed) = self.stock.printed_verb() else {
            return;
        };
        let mut others = certificates.iter().filter(|one| one.verb != printed);
        if let Some(first) = others.next() {
            let problem = CertificateProblem::VerbPrinted {
                stock: self.stock.name.to_string(),
                printed: printed.to_owned(),
                row: first.line,
                name: full_name(first),
                verb: first.verb.clone(),
                more: others.count(),
            };
            report.add(problem, first.at.clone());
        }
    }

    fn awardee(&self, id: &str) -> Option<&At<Awardee>> {
        self.brief.dossier.awardee(id)
    }

    /// The line as it is today, if it is still what was decided.
    fn as_decided(
        &self,
        facts: &AwardFacts,
        today: Option<&AwardLine>,
        report: &mut Report,
    ) -> Option<AwardLine> {
        let Some(today) = today else {
            let problem = CertificateProblem::NotInFile {
                row: facts.line.number,
                name: facts.line.name.clone(),
                id: facts.line.awardee.clone(),
            };
            let file = format!("inputs/{}/awardees.yaml", self.brief.dossier.name);
            report.add(problem, Place::file(&file));
            return None;
        };
        let pairs = [
            (AwardPart::Name, &today.name, &facts.line.name),
            (AwardPart::Place, &today.place, &facts.line.place),
            (
                AwardPart::Achievement,
                &today.achievement,
                &facts.line.achievement,
            ),
            (AwardPart::Award, &today.award, &facts.line.award),
        ];
        let other = pairs.into_iter().find(|(_, now, decided)| now != decided);
        if let Some((key, now, decided)) = other {
            let problem = CertificateProblem::NotAsDecided {
                row: facts.line.number,
                key,
                now: now.clone(),
                decided: decided.clone(),
            };
            let place = self
                .awardee(&facts.line.awardee)
                .map(|awardee| awardee.id.place.clone());
            report.add(problem, place);
            return None;
        }
        Some(AwardLine {
            number: facts.line.number,
            ..today.clone()
        })
    }

    fn aside(&self, line: u32, name: &str, book: String, why: SetAside) -> Outcome {
        Outcome {
            number: self.number(line),
            book,
            name: name.to_owned(),
            fields: Err(why),
        }
    }
}

/// The record of a certificate. None where the author's line ends change the words, and the report says so.
fn certificate(
    awardee: &At<Awardee>,
    line: &AwardLine,
    (book, merit): (&str, &str),
    report: &mut Report,
) -> Option<Certificate> {
    let own = awardee.on_certificate.as_ref();
    let mut marked = |key: AwardPart, plain: &str, marked: Option<&At<Line>>| match marked {
        None => Some(plain.to_owned()),
        Some(marked) if unmarked(marked.as_str()) == unmarked(plain) => Some(marked.to_string()),
        Some(marked) => {
            let problem = CertificateProblem::OtherWords {
                row: line.number,
                name: line.name.clone(),
                key,
            };
            report.add(problem, marked.place.clone());
            None
        }
    };
    let name = marked(
        AwardPart::Name,
        awardee.name.as_str(),
        own.and_then(|own| own.name.as_ref()),
    );
    let place = marked(
        AwardPart::Place,
        &line.place,
        own.and_then(|own| own.place.as_ref()),
    );
    let achievement = marked(
        AwardPart::Achievement,
        &line.achievement,
        own.and_then(|own| own.achievement.as_ref()),
    );
    Some(Certificate {
        line: line.number,
        id: awardee.id.to_string(),
        kind: awardee.kind,
        subject: awardee.called_on_certificate(),
        verb: awardee.verb().to_uppercase(),
        name: name?,
        place: place?,
        achievement: achievement?,
        merit: merit.to_owned(),
        formula: awardee.award.certificate().cloned(),
        book: book.to_owned(),
        at: awardee.id.place.clone(),
    })
}

/// Words without marks, one space between.
fn unmarked(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| *word != "|");
    words.collect::<Vec<_>>().join(" ")
}

pub(super) fn full_name(certificate: &Certificate) -> String {
    let name = unmarked(&certificate.name);
    if certificate.subject.is_empty() {
        name
    } else {
        format!("{} {name}", certificate.subject)
    }
}
