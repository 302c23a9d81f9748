//! Awards → tables.

use std::collections::BTreeMap;

use super::table::{Figure, StatisticsRow, StatisticsTable};
use crate::diagnostic::Language;
use crate::model::{AwardeeKind, Sex, WorkRole};
use crate::pipeline::known::{Known, KnownAward};

/// What is counted.
pub(super) struct Counted<'a> {
    pub(super) known: &'a Known,
    /// The awards of the year that stand.
    pub(super) awards: &'a [&'a KnownAward],
    /// Those of the year before.
    pub(super) before: &'a [&'a KnownAward],
    pub(super) year: i32,
    pub(super) language: Language,
}

/// A row's place among the others, and its name; what is not known comes last.
type Name = (u32, String);
/// In which row an award is counted.
type NameOf<'a> = &'a dyn Fn(&KnownAward) -> Name;

/// Where rows come that say what is not known.
const LAST: u32 = u32::MAX;

impl Counted<'_> {
    pub(super) fn tables(&self) -> Vec<StatisticsTable> {
        vec![
            self.by_subject(
                "by_form",
                self.say("Theo hình thức khen và đối tượng", "By form and subject"),
                self.say("Hình thức", "Form"),
                &|award| (0, award.form.clone()),
            ),
            self.by_subject(
                "by_level",
                self.say(
                    "Theo cấp quyết định và đối tượng",
                    "By level of decision and subject",
                ),
                self.say("Cấp quyết định", "Decided by"),
                &|award| match award.decider {
                    Some(decider) => (decider.rank(), decider.name().to_owned()),
                    None => self.unknown(),
                },
            ),
            self.of_persons(
                "by_sex",
                self.say("Cá nhân theo giới tính", "Persons by sex"),
                self.say("Giới tính", "Sex"),
                &|award| match award.who.sex {
                    Some(Sex::Female) => (0, self.say("Nữ", "Women").to_owned()),
                    Some(Sex::Male) => (1, self.say("Nam", "Men").to_owned()),
                    None => self.unknown(),
                },
            ),
            self.of_persons(
                "by_role",
                self.say("Cá nhân theo vị trí công tác", "Persons by role"),
                self.say("Vị trí", "Role"),
                &|award| match award.who.role {
                    Some(WorkRole::Leader) => {
                        (0, self.say("Lãnh đạo, quản lý", "Leads or manages").to_owned())
                    }
                    Some(WorkRole::Direct) => (
                        1,
                        self.say("Trực tiếp công tác, lao động", "Works directly")
                            .to_owned(),
                    ),
                    None => self.unknown(),
                },
            ),
            self.by_fund(),
        ]
    }

    fn say(&self, vietnamese: &'static str, english: &'static str) -> &'static str {
        self.language.say(vietnamese, english)
    }

    fn unknown(&self) -> Name {
        (LAST, self.say("Chưa rõ", "Not known").to_owned())
    }

    /// A row for each name, a column for each kind of subject, their sum, and the year before where it is known.
    fn by_subject(&self, id: &'static str, title: &str, first: &str, name: NameOf<'_>) -> StatisticsTable {
        let kinds = [
            (Some(AwardeeKind::Collective), self.say("Tập thể", "Collectives")),
            (
                Some(AwardeeKind::Household),
                self.say("Hộ gia đình", "Households"),
            ),
            (Some(AwardeeKind::Individual), self.say("Cá nhân", "Persons")),
            (None, self.say("Chưa rõ", "Not known")),
        ];
        let groups = self.groups(self.awards, self.before, name);
        let rows = groups.into_iter().map(|((_, name), (now, before))| {
            let of_kind = kinds
                .iter()
                .map(|(kind, _)| counted(now.iter().filter(|award| award.who.kind == *kind).count()));
            let sums = [now.len()]
                .into_iter()
                .chain(self.has_before().then_some(before.len()));
            StatisticsRow {
                name,
                figures: of_kind.chain(sums.map(counted)).collect(),
            }
        });
        let heads = kinds.iter().map(|(_, head)| (*head).to_owned());
        self.table(id, title, first, heads, rows.collect())
    }

    /// Of persons only: a row for each name, how many, and which part of all persons.
    fn of_persons(&self, id: &'static str, title: &str, first: &str, name: NameOf<'_>) -> StatisticsTable {
        let persons = |awards: &[&'_ KnownAward]| -> Vec<KnownAward> {
            let persons = awards
                .iter()
                .filter(|award| award.who.kind == Some(AwardeeKind::Individual));
            persons.map(|award| (*award).clone()).collect()
        };
        let (now, before) = (persons(self.awards), persons(self.before));
        let (now, before): (Vec<&KnownAward>, Vec<&KnownAward>) =
            (now.iter().collect(), before.iter().collect());
        let whole = now.len() as u64;
        let row = |name: String, own: usize, before: usize| StatisticsRow {
            name,
            figures: [counted(own), Figure::share(own as u64, whole)]
                .into_iter()
                .chain(self.has_before().then(|| counted(before)))
                .collect(),
        };
        let groups = self.groups(&now, &before, name);
        let rows = groups
            .into_iter()
            .map(|((_, name), (own, before))| row(name, own.len(), before.len()));
        let mut heads = vec![
            first.to_owned(),
            self.say("Số lượt", "Awards").to_owned(),
            self.say("Tỷ lệ", "Share").to_owned(),
        ];
        heads.extend(self.before_head());
        StatisticsTable {
            id,
            title: title.to_owned(),
            heads,
            rows: rows.collect(),
            total: row(self.total_name(), now.len(), before.len()),
        }
    }

    /// Money of the decisions in the register, by the fund that pays.
    fn by_fund(&self) -> StatisticsTable {
        let (now, before) = (self.paid(self.awards), self.paid(self.before));
        let mut names: Vec<&Name> = now.keys().chain(before.keys()).collect();
        names.sort();
        names.dedup();
        let of = |paid: &BTreeMap<Name, u64>, name: &Name| {
            Figure::Count(paid.get(name).copied().unwrap_or_default())
        };
        let rows = names.into_iter().map(|name| StatisticsRow {
            name: name.1.clone(),
            figures: [of(&now, name)]
                .into_iter()
                .chain(self.has_before().then(|| of(&before, name)))
                .collect(),
        });
        let mut heads = vec![
            self.say("Quỹ", "Fund").to_owned(),
            self.say("Tiền thưởng (đồng)", "Money (VND)").to_owned(),
        ];
        heads.extend(self.before_head());
        let rows: Vec<StatisticsRow> = rows.collect();
        StatisticsTable {
            id: "by_fund",
            title: self
                .say(
                    "Tiền thưởng theo quỹ (quyết định của cơ quan, có trong sổ)",
                    "Money by fund (the office's decisions in the register)",
                )
                .to_owned(),
            total: self.sum(heads.len() - 1, &rows),
            heads,
            rows,
        }
    }

    /// What was paid, by fund; of decisions whose funds do not tell, as not known.
    fn paid(&self, awards: &[&KnownAward]) -> BTreeMap<Name, u64> {
        let mut by_decision: BTreeMap<u64, u64> = BTreeMap::new();
        for award in awards {
            if let Some((row, amount)) = award.decision_row.zip(award.amount) {
                *by_decision.entry(row).or_default() += amount.amount();
            }
        }
        let mut paid: BTreeMap<Name, u64> = BTreeMap::new();
        for (row, sum) in by_decision.into_iter().filter(|(_, sum)| *sum > 0) {
            let parts = self.known.funds_of(row);
            let together: u64 = parts.iter().map(|(_, part)| part.amount()).sum();
            if together == sum {
                for (name, part) in parts.iter().filter(|(_, part)| part.amount() > 0) {
                    *paid.entry((0, name.clone())).or_default() += part.amount();
                }
            } else {
                *paid.entry(self.unknown()).or_default() += sum;
            }
        }
        paid
    }

    /// Awards by name, those of both years.
    fn groups<'b>(
        &self,
        awards: &[&'b KnownAward],
        before: &[&'b KnownAward],
        name: NameOf<'_>,
    ) -> BTreeMap<Name, (Vec<&'b KnownAward>, Vec<&'b KnownAward>)> {
        let mut groups: BTreeMap<Name, (Vec<&KnownAward>, Vec<&KnownAward>)> = BTreeMap::new();
        for award in awards {
            groups.entry(name(award)).or_default().0.push(award);
        }
        for award in before.iter().filter(|_| self.has_before()) {
            groups.entry(name(award)).or_default().1.push(award);
        }
        groups
    }

    fn table(
        &self,
        id: &'static str,
        title: &str,
        first: &str,
        heads: impl Iterator<Item = String>,
        rows: Vec<StatisticsRow>,
    ) -> StatisticsTable {
        let mut all = vec![first.to_owned()];
        all.extend(heads);
        all.push(self.total_name());
        all.extend(self.before_head());
        StatisticsTable {
            id,
            title: title.to_owned(),
            total: self.sum(all.len() - 1, &rows),
            heads: all,
            rows,
        }
    }

    /// The sum of rows of counts, column by column.
    fn sum(&self, columns: usize, rows: &[StatisticsRow]) -> StatisticsRow {
        let column = |at: usize| {
            rows.iter()
                .filter_map(move |row| row.figures.get(at)?.count())
                .sum()
        };
        StatisticsRow {
            name: self.total_name(),
            figures: (0..columns).map(|at| Figure::Count(column(at))).collect(),
        }
    }

    fn total_name(&self) -> String {
        self.say("Cộng", "Together").to_owned()
    }

    fn has_before(&self) -> bool {
        !self.before.is_empty()
    }

    fn before_head(&self) -> Option<String> {
        let year = self.year - 1;
        let head = || self.language.say(format!("Năm {year}"), format!("Year {year}"));
        self.has_before().then(head)
    }
}

fn counted(count: usize) -> Figure {
    Figure::Count(count as u64)
}
