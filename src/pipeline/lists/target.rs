//! One list: where it stands, and what is in it.

use super::name::ListName;
use super::open::{ListFile, Lists};
use crate::diagnostic::ListProblem;
use crate::input::{Key, Names, Node, Session, SheetForm, Value, is_workbook};
use crate::pipeline::sheets::{Lists as Fills, names_of_table};

/// One list of a campaign.
pub(super) struct Target {
    pub(super) list: ListName,
    /// The review, council or table of points that it belongs to.
    pub(super) of: Option<String>,
    /// The file that it stands in, from the working folder.
    pub(super) file: String,
    /// Where it stands there, dotted.
    pub(super) path: String,
    /// Below which keys of an item its figures stand.
    pub(super) below: Vec<String>,
    /// What its cells may name.
    pub(super) names: Names,
    /// The file; None while there is none.
    pub(super) tree: Option<ListFile>,
}

impl Target {
    /// A list, and whose it is where there are several. None: there is no such list, and the report says so.
    pub(super) fn of(
        lists: &mut Lists,
        list: ListName,
        of: Option<&str>,
        session: &mut Session,
    ) -> Option<Self> {
        let (name, fills) = match list {
            ListName::Awardees => ("awardees.yaml", Fills::Awardees),
            ListName::Scores => ("scores.yaml", Fills::Scores),
            ListName::Councils => ("", Fills::Office),
            ListName::Votes | ListName::Members => ("reviews", Fills::Review),
            _ => ("units.yaml", Fills::Units),
        };
        let of_review = matches!(
            list,
            ListName::Votes | ListName::Members | ListName::Results | ListName::SamePeriod
        );
        let mut of = of.map(str::to_owned);
        if of_review {
            of = Some(one_of(list, of, &lists.reviews.clone(), &lists.home, session)?);
        }
        let file = match (list, &of) {
            (ListName::Councils, _) => lists.office_file.clone(),
            (ListName::Votes | ListName::Members, Some(review)) => {
                format!("{}/{name}/{review}.yaml", lists.home)
            }
            _ => format!("{}/{name}", lists.home),
        };
        let tree = session.sound(|session| Some(lists.file(&file, fills, session).cloned()))?;
        let mut target = Self {
            list,
            of,
            file,
            path: String::new(),
            below: Vec::new(),
            names: lists.names.clone(),
            tree,
        };
        target.find(session)?;
        Some(target)
    }

    /// Where the list stands in its file.
    fn find(&mut self, session: &mut Session) -> Option<()> {
        let review = self.of.clone().unwrap_or_default();
        let (path, below) = match self.list {
            ListName::Awardees | ListName::Units | ListName::Votes | ListName::Members => {
                (self.list.table()?, vec![])
            }
            ListName::Targets => ("units", vec!["targets"]),
            ListName::LastYear => ("units", vec!["last_year"]),
            ListName::Results => ("units", vec!["results", review.as_str()]),
            ListName::SamePeriod => ("units", vec!["results", review.as_str(), "same_period"]),
            ListName::Councils => return self.find_part("councils", "members", session),
            ListName::Scores => return self.find_part("tables", "units", session),
        };
        path.clone_into(&mut self.path);
        self.below = below.into_iter().map(str::to_owned).collect();
        Some(())
    }

    /// The list of one of several councils or tables of points.
    fn find_part(&mut self, among: &str, key: &str, session: &mut Session) -> Option<()> {
        let parts = self.tree.as_ref().and_then(|tree| tree.filled.at_path(among));
        let parts = parts.map_or(&[][..], items);
        let ids: Vec<String> = parts
            .iter()
            .filter_map(|part| text(part, "id"))
            .map(str::to_owned)
            .collect();
        let of = one_of(self.list, self.of.take(), &ids, &self.file, session)?;
        let at = parts
            .iter()
            .position(|part| text(part, "id") == Some(of.as_str()))?;
        if self.list == ListName::Scores {
            self.names = names_of_table(&parts[at], &self.names);
        }
        self.path = format!("{among}.{}.{key}", at + 1);
        self.of = Some(of);
        Some(())
    }

    /// What it looks like in a workbook.
    pub(super) fn form<'l>(&self, lists: &'l Lists) -> Option<&'l SheetForm> {
        lists.workshop.sheets.get(self.list.form())
    }

    /// Its items as its file has them, with those of the workbooks that the file names.
    pub(super) fn items(&self) -> &[Node] {
        let list = self
            .tree
            .as_ref()
            .and_then(|tree| tree.filled.at_path(&self.path));
        list.map_or(&[], items)
    }

    /// Its rows: items, or the figures of items.
    pub(super) fn records(&self) -> Vec<Node> {
        let all = self.items().iter();
        if !self.list.is_figures() {
            return all.cloned().collect();
        }
        all.filter_map(|item| self.figures(item)).collect()
    }

    fn figures(&self, unit: &Node) -> Option<Node> {
        let id = unit.at_path("id")?.clone();
        let key = Key {
            name: "unit".to_owned(),
            place: id.place.clone(),
        };
        let mut entries = vec![(key, id)];
        let group = unit.at_path(&self.below.join("."));
        if let Some(Value::Map(said)) = group.map(|group| &group.value) {
            entries.extend(said.iter().cloned());
        }
        Some(Node {
            place: unit.place.clone(),
            value: Value::Map(entries),
        })
    }

    /// Whether its file says anything of it.
    pub(super) fn is_there(&self) -> bool {
        self.rows() > 0
    }

    /// How many rows say anything.
    pub(super) fn rows(&self) -> usize {
        let said = |item: &&Node| self.below.is_empty() || item.at_path(&self.below.join(".")).is_some();
        self.items().iter().filter(said).count()
    }

    /// The workbook that its file names in its place.
    pub(super) fn workbook(&self) -> Option<String> {
        let raw = &self.tree.as_ref()?.raw;
        let figures = match self.list {
            ListName::Targets | ListName::LastYear => self.below.first().cloned(),
            ListName::Results | ListName::SamePeriod => {
                let review = self.of.as_deref().unwrap_or_default();
                Some(format!("{}.{review}", self.list.word()))
            }
            _ => None,
        };
        let mut places = [Some(self.path.clone()), figures].into_iter().flatten();
        places.find_map(|place| named_workbook(raw.at_path(&place)?))
    }
}

/// The one of several that a list belongs to.
fn one_of(
    list: ListName,
    of: Option<String>,
    known: &[String],
    file: &str,
    session: &mut Session,
) -> Option<String> {
    let (list, file) = (list.word().to_owned(), file.to_owned());
    match (of, known) {
        (_, []) => session.add(ListProblem::NoHome { list, file }, None),
        (None, [one]) => return Some(one.clone()),
        (Some(of), _) if known.contains(&of) => return Some(of),
        (found, _) => {
            let known = known.to_vec();
            session.add(ListProblem::WhichPart { list, found, known }, None);
        }
    }
    None
}

/// The items of a list.
pub(super) fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::List(items) => items,
        Value::Map(_) | Value::Scalar(_) | Value::Nothing | Value::Unread => &[],
    }
}

/// What a record says under a key, if that is words.
pub(super) fn text<'n>(node: &'n Node, path: &str) -> Option<&'n str> {
    match &node.at_path(path)?.value {
        Value::Scalar(text) => Some(text),
        Value::List(_) | Value::Map(_) | Value::Nothing | Value::Unread => None,
    }
}

fn named_workbook(node: &Node) -> Option<String> {
    let scalar = |node: &Node| match &node.value {
        Value::Scalar(text) if is_workbook(text) => Some(text.clone()),
        _ => None,
    };
    let of = |node: &Node| scalar(node).or_else(|| node.at_path("file").and_then(scalar));
    of(node).or_else(|| items(node).iter().find_map(of))
}
