//! Draft → issued: checked, numbered, made and kept in the register, in that order.

use std::sync::Arc;

use super::super::Workshop;
use super::super::hold::Following;
use super::super::kept::{Held, tree_bytes};
use super::super::mending::Mending;
use super::super::records::{Records, issued};
use super::super::words::plain;
use super::days::Days;
use super::facts::{facts, reasoned, said_awards};
use super::request::{IssueRequest, Mode};
use super::shown::Agreement;
use super::signed::SignedFile;
use super::unissuable::{has_original, no_blank, not_awarded_before};
use crate::checks::{numbers_as_issued, reports_with_submission};
use crate::compose::has_blank;
use crate::diagnostic::{FormProblem, RegisterProblem, Report, Sources, UsageProblem};
use crate::document::{Paper, lines};
use crate::faces::Face;
use crate::input::{At, Session};
use crate::model::{Dossier, Id, Issued, IssuedText, Line, PaperNumber, Shape};
use crate::register::{
    Allocation, AwardFacts, FileFacts, Gap, Issue, IssuedFacts, Made, Receipt, Register, Row, TREE, WORDS,
    Waiting, Wanted, sha256,
};

/// A paper that passed every check that needs no lock.
pub struct Prepared {
    unnumbered: Dossier,
    pub(super) wanted: Wanted,
}

impl Prepared {
    /// `58/QĐ-UBND`; None for a list.
    pub(super) fn named(&self, number: Option<PaperNumber>) -> Option<String> {
        number.map(|number| number.with_symbol(&self.wanted.symbol).to_string())
    }
}

/// What a person has seen, or signed, and agreed to.
#[derive(Clone, Copy)]
pub(super) struct Agreed<'a> {
    /// What was shown.
    pub(super) shown: Option<&'a Agreement>,
    /// The file that came back signed.
    pub(super) signed: Option<&'a SignedFile>,
}

/// The row that was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedNow {
    /// The row.
    pub row: Row,
    /// Whether it is the first of its series in its year.
    pub opens_series: bool,
}

impl Workshop {
    /// Everything that can be checked before the register is locked, or even there. `unnumbered` is the campaign of which no paper
    /// is issued. None means the paper cannot be issued, and the report says why.
    pub fn prepare(
        &self,
        unnumbered: Dossier,
        request: &IssueRequest,
        known: &Records,
        days: Days<'_>,
        session: &mut Session,
    ) -> Option<Prepared> {
        let wanted = session.sound(|session| {
            self.day_can_be(&unnumbered, request, issued(known), days, session);
            self.wanted(&unnumbered, request, known, session)
        })?;
        Some(Prepared { unnumbered, wanted })
    }

    /// Issues a paper. None means nothing was issued, and the report says why.
    pub(super) fn issue(
        &self,
        prepared: &Prepared,
        (request, agreed): (&IssueRequest, Agreed<'_>),
        register: &mut Register,
        waiting: Waiting<'_>,
        session: &mut Session,
    ) -> Option<IssuedNow> {
        let (result, faults) = session.apart(|session| {
            register.issue(&prepared.wanted, waiting, |allocation, known, reading| {
                let held = Held::of(&prepared.wanted.campaign, reading, session)?;
                let (made, _) = self.made(prepared, request, allocation, (known, &held), session)?;
                if let Some(shown) = agreed.shown {
                    let now = Agreement::to(allocation, &made);
                    shown.holds(&request.paper, now, &mut session.report)?;
                }
                match agreed.signed {
                    None => Some(made),
                    Some(signed) => {
                        let number = allocation.number.map(|number| number.to_string());
                        signed.in_place(made, request, number, &mut session.report)
                    }
                }
            })
        });
        session.report.extend(faults);
        let (row, allocation) = session.kept(result)??;
        Some(IssuedNow {
            row,
            opens_series: allocation.opens_series,
        })
    }

    fn wanted(
        &self,
        unnumbered: &Dossier,
        request: &IssueRequest,
        known: &Records,
        session: &mut Session,
    ) -> Option<Wanted> {
        // The number is not known yet; no paper has the largest one.
        let guess = Allocation {
            row: 0,
            number: request.number.or(Some(PaperNumber::LARGEST)),
            opens_series: false,
        };
        session.sound(|session| {
            let dossier = self.as_issued(unnumbered, request, guess, known, session)?;
            if session.report.has_errors() {
                return None;
            }
            self.wanted_of(&dossier, unnumbered, request, known, &mut session.report)
        })
    }

    fn wanted_of(
        &self,
        dossier: &Dossier,
        unnumbered: &Dossier,
        request: &IssueRequest,
        known: &Records,
        report: &mut Report,
    ) -> Option<Wanted> {
        let current = known
            .get(&request.paper)
            .and_then(|record| record.current.as_ref());
        let draft = unnumbered.paper(&request.paper)?;
        let brief = self.brief(unnumbered, draft, report)?;
        let symbol = brief.symbol();
        let dated = dossier.paper(&request.paper)?;
        let dated_brief = self.brief(dossier, dated, report)?;
        if let Some(number) = request.number.filter(|_| dated_brief.series().is_none()) {
            let problem = RegisterProblem::KindWithoutNumber {
                id: request.paper.clone(),
                number: number.to_string(),
            };
            report.add(problem, draft.place().clone());
        }
        let mut row_of = |id: Option<&At<Id>>| {
            let id = id?;
            let found = known.get(id.as_str()).and_then(|record| record.current.as_ref());
            if found.is_none() {
                let problem = RegisterProblem::NotIssued { id: id.to_string() };
                report.add(problem, id.place.clone());
            }
            found.map(|issue| issue.row.seq)
        };
        let reasoned = reasoned(request, draft);
        Some(Wanted {
            campaign: dossier.name.clone(),
            paper: request.paper.clone(),
            issuer: dated_brief.body.name.to_string(),
            series: dated_brief.series(),
            symbol,
            date: request.date,
            number: request.number,
            reasoned,
            gap: match (reasoned, request.stated) {
                (true, _) => Gap::Meant,
                (false, true) => Gap::AtTheStart,
                (false, false) => Gap::Refused,
            },
            replaces: current
                .filter(|_| request.mode == Mode::Replacement)
                .map(|issue| issue.row.seq),
            corrects: row_of(draft.row.corrects_paper()),
            recalls: row_of(draft.row.recalls_paper()),
            expected: None,
        })
    }

    /// The dossier as it is once the paper is issued: numbers and days of all issued papers, and of this one, in place; all
    /// held against each other.
    fn as_issued(
        &self,
        unnumbered: &Dossier,
        request: &IssueRequest,
        allocation: Allocation,
        known: &Records,
        session: &mut Session,
    ) -> Option<Dossier> {
        let mut issued = issued(known);
        let record = known.get(&request.paper);
        let current = record.and_then(|record| record.current.as_ref());
        let replaced = issued.in_force.remove(&request.paper);
        if let Err(problem) = may_issue(request.mode, &request.paper, current) {
            session.add(problem, None);
            return None;
        }
        let others = unnumbered.with_issued(&issued);
        numbers_as_issued(others.papers(), &mut session.report);
        let entry = others.paper(&request.paper)?;
        let brief = self.brief(&others, entry, &mut session.report)?;
        if brief.kind.shape == Shape::Form {
            let id = entry.id.to_string();
            session.add(FormProblem::NotIssued { id }, entry.row.kind.place.clone());
            return None;
        }
        let own = Issued {
            row: None,
            number: brief.series().and(allocation.number),
            symbol: brief.symbol(),
            title: String::new(),
            date: request.date,
            reason: request.reason.clone(),
            replaces: replaced,
            awards: Vec::new(),
            text: IssuedText::NotAsked,
        };
        issued.in_force.insert(request.paper.clone(), Arc::new(own));
        let dossier = unnumbered.with_issued(&issued);
        self.check(&dossier, session);
        let ready = self.is_ready(&dossier, &request.paper, &mut session.report);
        ready.then_some(dossier)
    }

    /// Whether nothing is missing that the paper cannot be made without.
    fn is_ready(&self, dossier: &Dossier, id: &str, report: &mut Report) -> bool {
        let Some(entry) = dossier.paper(id) else {
            return false;
        };
        let Some(material) = self.material(dossier, entry, report) else {
            return false;
        };
        let missing = self.lacking(&material);
        let ready = missing.is_empty();
        if !ready {
            let id = id.to_owned();
            report.add(UsageProblem::PaperWaits { id, missing }, entry.place().clone());
        }
        ready
    }

    /// The paper with its number, and all that it was composed from. None means it cannot be composed.
    pub(super) fn numbered(
        &self,
        prepared: &Prepared,
        request: &IssueRequest,
        allocation: Allocation,
        (known, held): (&Records, &Held<'_>),
        session: &mut Session,
    ) -> Option<(Dossier, Paper)> {
        let dossier = self.as_issued(&prepared.unnumbered, request, allocation, known, session)?;
        let dossier = self.with_texts(dossier, Some(&request.paper), known, held, session);
        let entry = dossier.paper(&request.paper)?;
        let paper = self.compose(&dossier, entry, session)?;
        Some((dossier, paper))
    }

    /// The paper with its number: its files and what the register says of it; and its pages, where it has files. None means it
    /// cannot be made.
    pub(super) fn made(
        &self,
        prepared: &Prepared,
        request: &IssueRequest,
        allocation: Allocation,
        (known, held): (&Records, &Held<'_>),
        session: &mut Session,
    ) -> Option<(Made, Option<usize>)> {
        let (dossier, paper) = self.numbered(prepared, request, allocation, (known, held), session)?;
        let entry = dossier.paper(&request.paper)?;
        let words = lines(&paper, &self.format.letterhead);
        if let Some(line) = words.iter().find(|line| has_blank(line)) {
            let problem = RegisterProblem::CitesDraft {
                id: request.paper.clone(),
                words: line.split_whitespace().collect::<Vec<_>>().join(" "),
            };
            session.add(problem, entry.place().clone());
        }
        let brief = self.brief(&dossier, entry, &mut session.report)?;
        let said = words;
        let words = plain(&said);
        let awards = said_awards(&brief, &words);
        no_blank(&brief, &said, &awards, session);
        has_original(&brief, session);
        reports_with_submission(&brief, &mut session.report);
        let following = Following {
            brief: &brief,
            words: &words,
            reason: brief.entry.reason.as_ref().map(Line::as_str),
            replaces: known
                .get(&request.paper)
                .filter(|_| request.mode == Mode::Replacement),
        };
        self.hold(following, &prepared.unnumbered, known, held, session);
        let paper_named = (dossier.name.as_str(), request.paper.as_str());
        not_awarded_before(paper_named, &awards, (known, held), session);
        if session.report.has_errors() {
            return None;
        }
        let files = if request.elsewhere {
            Vec::new()
        } else {
            self.export_or_last(&paper, &Mending::of(&brief), &mut session.report)?
        };
        let pages = files.iter().find_map(|file| file.made_from.as_ref()?.pages);
        let words = words.into_bytes();
        let mut kept: Vec<(String, Vec<u8>)> =
            files.into_iter().map(|file| (file.name, file.bytes)).collect();
        let facts = IssuedFacts {
            files: kept
                .iter()
                .map(|(name, bytes)| FileFacts {
                    name: name.clone(),
                    sha256: sha256(bytes),
                })
                .collect(),
            words: sha256(&words),
            receipt: self.receipt(&dossier, session.sources()),
            ..facts(&brief, request, &paper)
        };
        kept.push((WORDS.to_owned(), words));
        if !request.elsewhere {
            kept.push((TREE.to_owned(), tree_bytes(&paper)));
        }
        let number = prepared.named(allocation.number);
        let made = Made {
            facts,
            files: kept,
            awards: awards
                .into_iter()
                .map(|line| AwardFacts {
                    line,
                    decision: number.clone().unwrap_or_default(),
                })
                .collect(),
        };
        Some((made, pages))
    }

    /// Hashes of what papers of the campaign are made from now.
    pub fn receipt(&self, dossier: &Dossier, sources: &Sources) -> Receipt {
        let fonts = Face::TEXT.into_iter().map(|face| {
            let hash = sha256(self.fonts.bytes(face));
            (format!("{} {}", self.fonts.family(), face.name()), hash)
        });
        Receipt::new(&dossier.name, &dossier.office_file, sources, fonts.collect())
    }
}

/// Whether a paper can get a number in that way: an issued one is replaced, a draft is not.
pub(super) fn may_issue(mode: Mode, id: &str, current: Option<&Issue>) -> Result<(), RegisterProblem> {
    let id = id.to_owned();
    match (mode, current) {
        (Mode::First, Some(issue)) => Err(RegisterProblem::AlreadyIssued {
            id,
            number: issue.row.number_symbol(),
            date: *issue.row.date,
        }),
        (Mode::Replacement, None) => Err(RegisterProblem::NotIssued { id }),
        _ => Ok(()),
    }
}
