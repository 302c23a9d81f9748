//! All that belongs to one paper, its ids resolved on its day.

use super::{
    Award, AwardClause, AwardLaw, Awardee, Bases, Council, Date, Dossier, Id, IssuingBody, Kind, Kinds,
    LawOn, NumberSymbol, Numbering, Office, PaperCouncil, PaperEntry, PaperRole, PaperRow, Review, Shape,
    Signatory, Team, Unit, Validity, paper_name, unknown,
};
use crate::diagnostic::{FactProblem, KeyProblem, NamedPaper, Place, Report, Thing};
use crate::input::{At, RowWord};

/// What a paper is made from.
#[derive(Debug, Clone, Copy)]
pub struct Brief<'a> {
    /// The whole campaign.
    pub dossier: &'a Dossier,
    /// All kinds of paper, for references to other papers.
    pub kinds: &'a Kinds,
    /// The award law of all days, with the rows of the office.
    pub award_law: &'a AwardLaw,
    /// The paper as it stands.
    pub entry: &'a PaperEntry,
    /// Its kind.
    pub kind: &'a Kind,
    /// Who issues it, by the name of its day.
    pub body: &'a IssuingBody,
    /// Who signs it (at the right).
    pub signatory: Option<&'a Signatory>,
    /// Who signs minutes at the left.
    pub secretary: Option<&'a Signatory>,
    /// Its day; None while the paper is not due.
    pub date: Option<Date>,
    /// The review (wave) it belongs to.
    pub review: Option<&'a Review>,
    /// The council that it founds or is about, as it sits on its day.
    pub council: Option<&'a Council>,
    /// The team of that council.
    pub team: Option<&'a Team>,
    /// The unit that it is about, of a paper for each unit or awardee.
    pub unit: Option<&'a Unit>,
    /// Whom it is about, of a paper for each awardee.
    pub awardee: Option<&'a Awardee>,
    /// What stands in the top margin of an invented office's papers.
    pub mark: Option<&'a str>,
    /// What stands beside it while the paper has no number.
    pub draft_mark: Option<&'a str>,
}

impl<'a> Brief<'a> {
    /// Resolves what the entry refers to. None if an id is unknown or not in force on the paper's day, and the report
    /// says which.
    pub fn resolve(
        dossier: &'a Dossier,
        kinds: &'a Kinds,
        entry: &'a PaperEntry,
        report: &mut Report,
    ) -> Option<Self> {
        let office = &dossier.office;
        let row = &entry.row;
        let date = entry.date.as_ref().map(|date| date.value);
        let kind = find(Thing::Kind, &row.kind, &kinds.kinds, date, report);
        let body = find(Thing::IssuingBody, &row.body, &office.bodies, date, report);
        let review = match &row.review {
            None => Some(None),
            Some(id) => review(dossier, id, report).map(Some),
        };
        let council = match &row.council {
            None => Some((None, None)),
            Some(named) => council(named, office, date, report),
        };
        if let (Some(kind), None) = (kind, &row.drafter)
            && kind.shape == Shape::Letter
        {
            let about = "Chữ viết tắt đơn vị soạn thảo: ký hiệu công văn là UBND-VP";
            lacks("drafter", about, &row.place, report);
            return None;
        }
        if let (Some(kind), Some(body)) = (kind, body)
            && kind.own_awards
            && body.decider.is_none()
        {
            let about = "Cơ quan này quyết định khen thưởng với tư cách ai: chu-tich-ubnd-xa …";
            lacks("decider", about, &body.id.place, report);
            return None;
        }
        if let (Some(kind), Some(body)) = (kind, body)
            && kind.needs.iter().any(|need| need.as_str() == "body.head")
            && body.head.is_none()
        {
            let about = "Chức danh người đứng đầu: Chủ tịch, Giám đốc, Hiệu trưởng …";
            lacks("head", about, &body.id.place, report);
            return None;
        }
        if let Some(body) = body
            && row.address_line
            && body.address.is_none()
        {
            let about = "Địa chỉ của cơ quan, vì văn bản có address_line: true";
            lacks("address", about, &body.id.place, report);
            return None;
        }
        if let Some(kind) = kind
            && kind.shape == Shape::Copy
            && row.copies_paper().is_none()
        {
            let about = "Mã văn bản được sao";
            lacks("copy_of", about, &row.place, report);
            return None;
        }
        papers_known(row, dossier, report)?;
        let mut signer = |id: &'a Option<At<Id>>| match id {
            None => Some(None),
            Some(id) => find(Thing::Signatory, id, &office.signatories, date, report).map(Some),
        };
        let signatory = signer(&row.signatory);
        let secretary = signer(&row.secretary);
        let one = entry.one_of.as_ref();
        Some(Self {
            dossier,
            kinds,
            award_law: &dossier.law,
            entry,
            kind: kind?,
            body: body?,
            signatory: signatory?,
            secretary: secretary?,
            date,
            review: review?,
            council: council?.0,
            team: council?.1,
            unit: one.and_then(|one| dossier.unit(one.unit.as_ref()?)),
            awardee: one.and_then(|one| Some(&dossier.awardee(one.awardee.as_ref()?.as_str())?.value)),
            mark: office.mark.as_ref().map(super::Line::as_str),
            draft_mark: office.draft_mark.as_ref().map(super::Line::as_str),
        })
    }
}

impl<'a> Brief<'a> {
    /// Another paper of the same campaign.
    pub fn of_another(&self, entry: &'a PaperEntry, report: &mut Report) -> Option<Self> {
        Self::resolve(self.dossier, self.kinds, entry, report)
    }

    /// Another paper of the same campaign by name.
    pub fn named(&self, entry: &PaperEntry) -> NamedPaper {
        NamedPaper {
            id: entry.id.to_string(),
            name: paper_name(self.dossier, self.kinds, entry).to_string(),
        }
    }
}

impl Brief<'_> {
    /// Whether each of those invited has a sheet: a letter has no title to stand over a second one.
    pub fn has_sheet_per_guest(&self) -> bool {
        self.entry.row.sheet_per_guest && self.kind.shape == Shape::Titled
    }
}

/// Papers that are numbered together (Điều 15).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Full name of the issuing body; each has series of its own.
    pub issuer: String,
    /// Which of the body's series: the kind's abbreviation, `công văn`, or `chung` for one series of all.
    pub name: String,
}

impl<'a> Brief<'a> {
    /// What stands after the number: `KH-UBND`, for a letter `UBND-VP` (Phụ lục I, phần I, mục II.3). An issued paper keeps
    /// the one it was issued with. Empty for a list, which has no number.
    pub fn symbol(&self) -> String {
        if let Some(issued) = &self.entry.issued {
            return issued.symbol.clone();
        }
        let issuer = &self.body.symbol;
        match (&self.kind.abbreviation, &self.entry.row.drafter) {
            _ if !self.kind.shape.is_numbered() => String::new(),
            (Some(kind), _) => format!("{kind}-{issuer}"),
            (None, Some(drafter)) => format!("{issuer}-{drafter}"),
            (None, None) => issuer.to_string(),
        }
    }

    /// `33/TTr-UBND`; None for a paper without a number.
    pub fn number_symbol(&self) -> Option<NumberSymbol> {
        let number = self.entry.number.as_ref()?.value;
        Some(number.with_symbol(&self.symbol()))
    }

    /// The series that numbers the paper; None for a list, which has no number.
    pub fn series(&self) -> Option<Series> {
        let name = match (self.body.numbering, &self.kind.abbreviation) {
            _ if !self.kind.shape.is_numbered() => return None,
            _ if let Some(series) = &self.kind.series => series.to_string(),
            (Numbering::Together, _) => "chung".to_owned(),
            (Numbering::PerKind, Some(abbreviation)) => abbreviation.to_string(),
            (Numbering::PerKind, None) => "công văn".to_owned(),
        };
        Some(Series {
            issuer: self.body.name.to_string(),
            name,
        })
    }

    /// The award law as a paper of `date` meets it, with what the office confirmed.
    pub fn law(&self, date: Date) -> LawOn<'a> {
        self.award_law.on(date, &self.dossier.office.confirmations)
    }

    /// What the paper stands on by the law of its day: for the awards it is about, or for none. None before it is due.
    pub fn law_bases(&self) -> Option<Bases<'a>> {
        let decider = self.decider();
        let proposed = self.proposed().into_iter();
        let mut awards: Vec<Award> = proposed
            .filter(|_| decider.is_some())
            .map(|awardee| awardee.award.value)
            .collect();
        awards.sort_unstable();
        awards.dedup();
        let date = self.law_day()?;
        Some(self.law(date).bases(decider.or(self.body.decider), &awards))
    }

    /// The day whose law the paper's awards and money follow. What carries out a decision follows the decision's day, not its own
    /// (Nghị định 98/2023/NĐ-CP, Điều 53; Nghị định 152/2025/NĐ-CP, Điều 49).
    pub fn law_day(&self) -> Option<Date> {
        let decided = self.decision().filter(|_| self.kind.own_awards);
        let day = decided.and_then(|entry| entry.date.as_ref());
        day.map(|date| date.value).or(self.date)
    }
}

impl<'a> Brief<'a> {
    /// Whether the office's own decision of the paper's review is made by the paper's day. A draft goes by the planned day.
    pub fn is_decided(&self) -> bool {
        let mut decisions = self.decisions_of_review(self.date);
        decisions.any(|decision| {
            let day = decision.date.as_ref().map(|date| date.value);
            let counts = decision.is_dated() || !self.entry.is_dated();
            counts && day.zip(self.date).is_some_and(|(decided, day)| decided <= day)
        })
    }

    /// The office's own decisions of the paper's review that are not called back by a day.
    pub fn decisions_of_review(&self, by: Option<Date>) -> impl Iterator<Item = &'a PaperEntry> + use<'a> {
        let review = self.review.map(|review| &review.id.value);
        let dossier = self.dossier;
        dossier.papers().iter().filter(move |entry| {
            let own = entry.row.review.as_ref().map(|id| &id.value);
            let decides = entry.role == Some(PaperRole::Decision) && own.is_some() && own == review;
            decides && !dossier.is_recalled(entry, by)
        })
    }

    /// The clause of the award law on which someone is proposed, on the law's day of the paper; None where it is not known.
    pub fn award_clause(&self, awardee: &Awardee) -> Option<&'a AwardClause> {
        let unit = awardee.unit.as_ref().and_then(|unit| self.dossier.unit(unit));
        let own = unit.filter(|unit| awardee.is_unit(unit.name.as_str()));
        let by = (awardee.award.value, awardee.decided_by.value);
        let law = self.law(self.law_day()?);
        law.award_clause(by, awardee.kind, own.map(|unit| unit.kind.word()))
    }
}

/// Whether every paper that a row names is there.
fn papers_known(row: &PaperRow, dossier: &Dossier, report: &mut Report) -> Option<()> {
    let cited = row.cites.iter().map(|(_, id)| id);
    let mut named = row.copies_paper().into_iter().chain(row.contents()).chain(cited);
    let Some(id) = named.find(|id| dossier.lacks_paper(id.as_str())) else {
        return Some(());
    };
    let papers = dossier.papers().iter();
    let mut all: Vec<String> = papers.map(|paper| paper.row.id.to_string()).collect();
    all.dedup();
    report.add(unknown(Thing::Paper, id.as_str(), all), id.place.clone());
    None
}

/// The review of that id; the report says so if there is none.
pub fn review<'a>(dossier: &'a Dossier, id: &At<Id>, report: &mut Report) -> Option<&'a Review> {
    let found = dossier.review(id);
    if found.is_none() {
        let known = dossier
            .campaign
            .reviews
            .iter()
            .map(|review| review.id.to_string());
        report.add(unknown(Thing::Review, id.as_str(), known), id.place.clone());
    }
    found
}

fn lacks(key: &str, about: &'static str, place: &Place, report: &mut Report) {
    let key = key.to_owned();
    report.add(KeyProblem::MissingKey { key, about }, place.clone());
}

/// The council of that id on the day, and its team; the report says so if there is none.
fn council<'a>(
    named: &PaperCouncil,
    office: &'a Office,
    date: Option<Date>,
    report: &mut Report,
) -> Option<(Option<&'a Council>, Option<&'a Team>)> {
    let council = find(Thing::Council, &named.id, &office.councils, date, report)?;
    let Some(id) = &named.team else {
        return Some((Some(council), None));
    };
    let found = council.teams.iter().find(|team| team.id.value == id.value);
    if found.is_none() {
        let known = council.teams.iter().map(|team| team.id.to_string());
        report.add(unknown(Thing::Team, id.as_str(), known), id.place.clone());
    }
    found.map(|team| (Some(council), Some(team)))
}

/// What ids name. Several may share an id when their days of validity differ: a ward before and after its merger.
trait Named {
    fn id(&self) -> &At<Id>;
    fn validity(&self) -> Validity;
}

impl Named for Kind {
    fn id(&self) -> &At<Id> {
        &self.id
    }
    fn validity(&self) -> Validity {
        Validity::ALWAYS
    }
}

impl Named for IssuingBody {
    fn id(&self) -> &At<Id> {
        &self.id
    }
    fn validity(&self) -> Validity {
        self.validity
    }
}

impl Named for Council {
    fn id(&self) -> &At<Id> {
        &self.id
    }
    fn validity(&self) -> Validity {
        self.validity
    }
}

impl Named for Signatory {
    fn id(&self) -> &At<Id> {
        &self.id
    }
    fn validity(&self) -> Validity {
        self.validity
    }
}

/// The one of that id that is in force on `date` (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2: official name;
/// mục II.7: authority).
fn find<'a, T: Named>(
    what: Thing,
    id: &At<Id>,
    all: &'a [T],
    date: Option<Date>,
    report: &mut Report,
) -> Option<&'a T> {
    let named: Vec<&T> = all.iter().filter(|one| one.id().value == id.value).collect();
    if named.is_empty() {
        let known = all.iter().map(|one| one.id().to_string());
        report.add(unknown(what, id.as_str(), known), id.place.clone());
        return None;
    }
    let Some(date) = date else {
        return named.first().copied();
    };
    let found = named.into_iter().find(|one| one.validity().covers(date));
    if found.is_none() {
        report.add(
            FactProblem::NotInForce {
                what,
                id: id.to_string(),
                date: *date,
            },
            id.place.clone(),
        );
    }
    found
}
