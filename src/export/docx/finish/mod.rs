//! The one pass over what docx-rs built: children in schema order, and the gaps docx-rs leaves.
//!
//! The gaps: element order, ids from process-wide counters, attributes and empty elements the schema does not know,
//! the hyphen that does not break, rows that repeat, sections with their headers, and the document's defaults.

mod element;
mod order;

pub(super) use element::Element;
use element::Node;

/// Namespace of `WordprocessingML`.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Namespace of relationships.
pub(super) const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The hyphen at which no line breaks. Times New Roman has no such letter, and Word would take it from another font:
/// in a DOCX it is an element.
const NON_BREAKING_HYPHEN: char = '\u{2011}';

/// Finishes the main part. The first rows of each table, as many as `heads` says, repeat on each page. `sections` take
/// the places of those docx-rs wrote: into the last paragraph of each section, the last one at the end.
pub(super) fn document(
    built: &[u8],
    heads: &[usize],
    sections: impl IntoIterator<Item = Element>,
) -> Result<Element, String> {
    let mut root = finished(built)?;
    let body = root.first("w:body").ok_or("no body")?;
    body.children
        .retain(|child| !matches!(child, Node::Element(element) if element.name == "w:sectPr"));
    let (mut heads, mut sections) = (heads.iter(), sections.into_iter());
    for child in &mut body.children {
        let Node::Element(child) = child else { continue };
        if child.name == "w:tbl" {
            repeat_rows(child, *heads.next().ok_or("more tables than heads")?);
        } else if let Some(section) = child.first("w:pPr").and_then(|own| own.first("w:sectPr")) {
            *section = sections.next().ok_or("more ends than sections")?;
        }
    }
    body.children.extend(sections.map(Node::Element));
    Ok(root)
}

/// docx-rs has no `tblHeader`. Word repeats only rows without a gap from the first one.
fn repeat_rows(table: &mut Element, count: usize) {
    let rows = table.children.iter_mut().filter_map(|child| match child {
        Node::Element(row) if row.name == "w:tr" => row.first("w:trPr"),
        Node::Element(_) | Node::Text(_) => None,
    });
    for properties in rows.take(count) {
        properties
            .children
            .push(Node::Element(Element::new("w:tblHeader")));
    }
}

/// Finishes the styles: `defaults` takes the place of the ones docx-rs wrote, and `Normal` becomes the default style.
pub(super) fn styles(built: &[u8], defaults: Element) -> Result<Element, String> {
    let mut root = finished(built)?;
    *root.first("w:docDefaults").ok_or("no defaults")? = defaults;
    let normal = root.first("w:style").ok_or("no style")?;
    normal
        .attributes
        .insert(1, ("w:default".to_owned(), "1".to_owned()));
    Ok(root)
}

fn finished(built: &[u8]) -> Result<Element, String> {
    let mut root = Element::parse(built)?;
    mend(&mut root);
    root.attributes = vec![
        ("xmlns:w".to_owned(), W.to_owned()),
        ("xmlns:r".to_owned(), R.to_owned()),
    ];
    Ok(root)
}

/// Mends an element and all within it.
fn mend(element: &mut Element) {
    element
        .attributes
        .retain(|(name, _)| is_known(&element.name, name));
    for child in &mut element.children {
        if let Node::Element(child) = child {
            mend(child);
        }
    }
    let in_style = element.name == "w:style";
    element.children.retain_mut(|child| match child {
        Node::Element(child) => {
            if in_style && child.name == "w:pPr" {
                child.children.retain(|inner| !is_named(inner, "w:rPr"));
            }
            !is_empty(child)
        }
        Node::Text(_) => true,
    });
    if element.name == "w:r" {
        split_at_hyphens(element);
    }
    order::sort(element);
}

/// Paragraph ids come from a counter of the whole process; grid columns have no type.
fn is_known(element: &str, attribute: &str) -> bool {
    let counted = attribute.starts_with("w14:");
    let typed_column = element == "w:gridCol" && attribute == "w:type";
    !counted && !typed_column
}

fn is_named(node: &Node, name: &str) -> bool {
    matches!(node, Node::Element(element) if element.name == name)
}

/// Properties that say nothing, which docx-rs writes into every paragraph and run.
fn is_empty(element: &Element) -> bool {
    matches!(element.name.as_str(), "w:pPr" | "w:rPr" | "w:trPr" | "w:tcPr") && element.children.is_empty()
}

/// Takes the hyphens that do not break out of a run's text.
fn split_at_hyphens(run: &mut Element) {
    let children = std::mem::take(&mut run.children);
    for child in children {
        match child {
            Node::Element(text) if text.name == "w:t" => run.children.extend(split(&text)),
            Node::Element(_) | Node::Text(_) => run.children.push(child),
        }
    }
}

fn split(text: &Element) -> Vec<Node> {
    let letters: String = text
        .children
        .iter()
        .map(|child| match child {
            Node::Text(letters) => letters.as_str(),
            Node::Element(_) => "",
        })
        .collect();
    let mut nodes = Vec::new();
    for (at, part) in letters.split(NON_BREAKING_HYPHEN).enumerate() {
        if at > 0 {
            nodes.push(Node::Element(Element::new("w:noBreakHyphen")));
        }
        if !part.is_empty() {
            let element = Element::new("w:t").with("xml:space", "preserve").text(part);
            nodes.push(Node::Element(element));
        }
    }
    nodes
}
