//! An outline as a template: what it needs, and each of its entries as elements, with `{{ … }}` left to Tera.

use std::fmt::Write;

use super::bounds::ROUND;
use crate::diagnostic::{Place, Sources};
use crate::input::{At, PARAGRAPH_BREAK};
use crate::model::{
    Brief, ColumnAlign, Head, Outline, OutlineColumn, OutlineEntry, OutlinePart, OutlineRow, OutlineRowKind,
    OutlineRows, OutlineTable, Text, names_in, roman,
};

/// The element that stands around what a computed part gives until it is known where it stands.
pub(super) const PART: &str = "computed";

/// An outline as a template, and where each of its lines comes from.
pub(super) struct Source {
    /// The template.
    pub(super) text: String,
    /// The place of each line.
    pub(super) lines: Vec<Place>,
    /// Templates of the parts in it, by path below `templates/`.
    pub(super) parts: Vec<String>,
}

/// What the outline of a paper cannot be made without: what its parts need, and what its texts name.
pub(super) fn needs(brief: &Brief<'_>) -> Vec<String> {
    let Some(outline) = outline(brief) else {
        return if brief.kind.has_common_template() {
            vec!["outline".to_owned()]
        } else {
            Vec::new()
        };
    };
    let mut needs = Vec::new();
    outline.each(&mut |entry| {
        if let OutlinePart::Computed(id) = &entry.is {
            let part = brief.kinds.parts.part(id);
            needs.extend(
                part.into_iter()
                    .flat_map(|part| &part.needs)
                    .map(ToString::to_string),
            );
        }
        for (text, _) in entry.texts() {
            needs.extend(names_in(text.as_str()).map(str::to_owned));
        }
    });
    needs
}

/// The outline of the paper: its own, or that of its kind.
pub(super) fn outline<'a>(brief: &Brief<'a>) -> Option<&'a Outline> {
    let own = brief.entry.row.outline.as_ref();
    own.or_else(|| brief.kinds.outline(brief.kind))
}

/// Paths of the templates of all computed parts in a paper's outline.
pub(super) fn part_templates(brief: &Brief<'_>) -> Vec<String> {
    let mut paths = Vec::new();
    let Some(outline) = outline(brief) else {
        return paths;
    };
    outline.each(&mut |entry| {
        if let OutlinePart::Computed(id) = &entry.is
            && let Some(part) = brief.kinds.parts.part(id)
        {
            paths.push(part.template());
        }
    });
    paths
}

/// The template of an outline.
pub(super) fn source(outline: &Outline, brief: &Brief<'_>, sources: &Sources) -> Source {
    let mut writing = Writing {
        sources,
        reference: reference(brief),
        source: Source {
            text: String::new(),
            lines: Vec::new(),
            parts: part_templates(brief),
        },
    };
    writing.line("<paper>", &Place::file("outline"));
    for entry in &outline.entries {
        writing.entry(entry);
    }
    writing.line("</paper>", &Place::file("outline"));
    writing.source
}

/// What stands below the title of an annex (Phụ lục I, phần I, mục III.1): the paper that it goes with.
fn reference(brief: &Brief<'_>) -> String {
    let number = if brief.kind.shape.is_numbered() {
        " số {{ paper.number_symbol }}"
    } else {
        ""
    };
    let issuer = if brief.kind.by_head { "head" } else { "name" };
    format!("(Kèm theo {{{{ paper.kind }}}}{number} {{{{ paper.day }}}} của {{{{ body.{issuer} }}}})")
}

struct Writing<'a> {
    sources: &'a Sources,
    reference: String,
    source: Source,
}

impl Writing<'_> {
    fn line(&mut self, text: &str, place: &Place) {
        self.source.text.push_str(text);
        self.source.text.push('\n');
        self.source.lines.push(place.clone());
    }

    /// `<name at="file:line"`, not closed.
    fn start(&self, name: &str, place: &Place) -> String {
        let line = self.sources.position(place).line;
        format!("<{name} at=\"{}:{line}\"", escaped(place.path()))
    }

    fn entry(&mut self, entry: &OutlineEntry) {
        match &entry.is {
            OutlinePart::Words(head, words) => self.words(*head, words, entry),
            OutlinePart::Table(table) => self.table(table),
            OutlinePart::Computed(id) => {
                let start = self.start(PART, &id.place);
                let part = format!(
                    "{start} part=\"{0}\">{{% include \"parts/{0}.xml\" %}}</{PART}>",
                    id.value
                );
                self.line(&part, &id.place);
            }
        }
    }

    fn words(&mut self, head: Head, words: &[At<Text>], entry: &OutlineEntry) {
        let (name, titled) = element(head);
        if titled {
            for title in words {
                let mut start = self.start(name, &title.place);
                let _ = write!(start, " title=\"{}\"", on_one_line(&filled(&title.value)));
                if head == Head::Annex {
                    let _ = write!(start, " kind=\"appendix\" reference=\"{}\"", self.reference);
                }
                if entry.landscape {
                    start.push_str(" orientation=\"landscape\"");
                }
                self.line(&format!("{start}>"), &title.place);
                self.content(entry);
                self.line(&format!("</{name}>"), &title.place);
            }
            return;
        }
        for (nth, text) in words.iter().enumerate() {
            let start = self.start(name, &text.place);
            self.line(&format!("{start}>{}", filled(&text.value)), &text.place);
            // What stands below several of one kind belongs to the last.
            if nth + 1 == words.len() {
                self.content(entry);
            }
            self.line(&format!("</{name}>"), &text.place);
        }
    }

    fn content(&mut self, entry: &OutlineEntry) {
        for inner in &entry.content {
            self.entry(inner);
        }
    }

    fn table(&mut self, table: &OutlineTable) {
        let number = table.numbered.then_some(("14".to_owned(), "center"));
        let columns = || table.columns.iter();
        let mut widths: Vec<String> = number.iter().map(|(width, _)| width.clone()).collect();
        widths.extend(columns().map(|column| column.width.to_string()));
        let mut aligns: Vec<&str> = number.iter().map(|(_, align)| *align).collect();
        aligns.extend(columns().map(|column| align(column.align)));
        let mut start = self.start("table", &table.place);
        let _ = write!(
            start,
            " widths=\"{}\" align=\"{}\"",
            widths.join(" "),
            aligns.join(" ")
        );
        if let Some(unit) = &table.unit {
            let _ = write!(start, " unit=\"{}\"", escaped(unit.as_str()));
        }
        self.line(&format!("{start}>"), &table.place);
        let titles: String = columns().map(|column| cell(&filled(&column.title))).collect();
        let head = format!("<head><row>{}{titles}</row></head>", number_cell(table, "STT"));
        self.line(&head, &table.place);
        match &table.rows {
            OutlineRows::Written(rows) => self.written(table, rows),
            OutlineRows::Of(name, total) => {
                self.line(&rows_of(table, name.as_str()), &name.place);
                if let Some(total) = total {
                    self.line(&sums_of(table, name.as_str(), total.as_str()), &name.place);
                }
            }
        }
        self.line("</table>", &table.place);
    }

    fn written(&mut self, table: &OutlineTable, rows: &[OutlineRow]) {
        let (mut number, mut group) = (0, 0);
        for row in rows {
            let texts = row
                .cells
                .iter()
                .map(|text| text.as_ref().map(|text| filled(&text.value)));
            let texts = texts.map(Option::unwrap_or_default);
            let (kind, label, cells): (_, _, String) = match row.kind {
                OutlineRowKind::Group => {
                    group += 1;
                    let all = table.columns.len();
                    let across =
                        |text: String| format!("<cell colspan=\"{all}\" align=\"left\">{text}</cell>");
                    ("group", roman(group), texts.map(across).collect())
                }
                OutlineRowKind::Plain => {
                    number += 1;
                    (
                        "plain",
                        number.to_string(),
                        texts.map(|text| cell(&text)).collect(),
                    )
                }
                OutlineRowKind::Total => ("total", String::new(), texts.map(|text| cell(&text)).collect()),
            };
            let start = self.start("row", &row.place);
            let number = number_cell(table, &label);
            self.line(
                &format!("{start} kind=\"{kind}\">{number}{cells}</row>"),
                &row.place,
            );
        }
    }
}

/// The element of an entry, and whether its words are the element's title.
fn element(head: Head) -> (&'static str, bool) {
    match head {
        Head::Subject => ("subject", false),
        Head::Text => ("p", false),
        Head::Closing => ("closing", false),
        Head::Division => ("part", true),
        Head::Chapter => ("chapter", true),
        Head::Group => ("group", true),
        Head::Section => ("section", true),
        Head::Subsection => ("subsection", true),
        Head::Article => ("article", true),
        Head::ArticleText => ("article", false),
        Head::Clause => ("clause", true),
        Head::ClauseText => ("clause", false),
        Head::Subclause => ("subclause", true),
        Head::SubclauseText => ("subclause", false),
        Head::Point => ("point", true),
        Head::PointText => ("point", false),
        Head::Item => ("item", false),
        Head::Annex => ("annex", true),
    }
}

fn align(align: ColumnAlign) -> &'static str {
    match align {
        ColumnAlign::Left => "left",
        ColumnAlign::Center => "center",
        ColumnAlign::Right => "right",
    }
}

fn cell(text: &str) -> String {
    format!("<cell>{text}</cell>")
}

fn number_cell(table: &OutlineTable, text: &str) -> String {
    if table.numbered { cell(text) } else { String::new() }
}

fn columns_of(table: &OutlineTable, each: impl Fn(&str) -> String) -> String {
    let one = |column: &OutlineColumn| column.value.as_ref().map(|name| each(name.as_str()));
    table
        .columns
        .iter()
        .map(|column| cell(&one(column).unwrap_or_default()))
        .collect()
}

fn rows_of(table: &OutlineTable, name: &str) -> String {
    let number = number_cell(table, "{{ loop.index }}");
    let cells = columns_of(table, |column| {
        format!("{{% if row.{column} %}}{{{{ row.{column} }}}}{{% endif %}}")
    });
    format!(
        "{{% for row in paper.values.{name} %}}{{{{ {ROUND}() }}}}<row>{number}{cells}</row>{{% endfor %}}"
    )
}

/// The last row: the word in the first column, and the sum of each that has one.
fn sums_of(table: &OutlineTable, name: &str, word: &str) -> String {
    let sum = |column: &str| {
        let sum = format!("paper.totals.{name}.{column}");
        format!("{{% if {sum} %}}{{{{ {sum} }}}}{{% endif %}}")
    };
    let number = number_cell(table, "");
    let cells = columns_of(table, sum);
    let cells = cells.replacen("<cell></cell>", &cell(&escaped(word)), 1);
    let first = cells.find("</cell>").map_or(0, |at| at + "</cell>".len());
    let rest = cells.get(first..).unwrap_or_default();
    format!("<row kind=\"total\">{number}{}{rest}</row>", cell(&escaped(word)))
}

/// A text with its `{{ … }}` left to Tera, and everything else as letters.
fn filled(text: &Text) -> String {
    let mut written = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        written.push_str(&literal(before));
        let Some((expression, behind)) = after.split_once("}}") else {
            // Tera says what is wrong with it.
            let _ = write!(written, "{{{{{after}");
            return written;
        };
        let _ = write!(written, "{{{{{expression}}}}}");
        rest = behind;
    }
    written.push_str(&literal(rest));
    written
}

/// Letters that mean nothing, neither to Tera nor in XML.
fn literal(text: &str) -> String {
    escaped(text)
        .replace("{%", "{{ \"{\" }}%")
        .replace("{#", "{{ \"{\" }}#")
}

fn escaped(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    text.replace('"', "&quot;")
}

fn on_one_line(text: &str) -> String {
    text.replace(PARAGRAPH_BREAK, " ")
}
