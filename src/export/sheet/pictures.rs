//! The office's own pictures, looked at before they are opened: a few kilobytes can hold gigabytes.

use std::collections::BTreeMap;

use roxmltree::{Document, Node, ParsingOptions};

use crate::diagnostic::CertificateProblem;

/// Dots of a picture: an A3 sheet at 400 dpi has 31 million.
const MOST_DOTS: u64 = 40_000_000;
/// Bytes of a drawing.
const MOST_DRAWN: usize = 5 * 1024 * 1024;
/// Parts of a drawing, those that are repeated counted as often as they are drawn.
const MOST_PARTS: u64 = 20_000;
/// Elements, texts and comments of a drawing.
const MOST_NODES: u32 = 100_000;
/// How deep parts of a drawing stand in each other.
const MOST_DEEP: usize = 100;

/// Refuses a picture that would cost more than a sheet is worth, or that is none. `path` is how faults name it.
pub fn affordable(path: &str, bytes: &[u8]) -> Result<(), CertificateProblem> {
    let path = path.to_owned();
    let size = if bytes.starts_with(b"\x89PNG") {
        png_size(bytes)
    } else if bytes.starts_with(b"\xFF\xD8") {
        jpeg_size(bytes)
    } else if bytes.starts_with(b"%PDF") {
        return Ok(());
    } else {
        return drawing(path, bytes);
    };
    match size {
        None => Err(CertificateProblem::PictureUnusable { path }),
        Some((width, height)) if u64::from(width) * u64::from(height) > MOST_DOTS => {
            Err(CertificateProblem::PictureTooFine {
                path,
                width,
                height,
                most: MOST_DOTS,
            })
        }
        Some(_) => Ok(()),
    }
}

/// A drawing in SVG. What is packed could unfold to anything.
fn drawing(path: String, bytes: &[u8]) -> Result<(), CertificateProblem> {
    let packed = bytes.starts_with(&[0x1F, 0x8B]);
    if packed || bytes.len() > MOST_DRAWN {
        return Err(CertificateProblem::DrawingTooHeavy { path });
    }
    let text = std::str::from_utf8(bytes)
        .ok()
        .filter(|text| text.contains("<svg"));
    let Some(text) = text else {
        return Err(CertificateProblem::PictureUnusable { path });
    };
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = match Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(roxmltree::Error::NodesLimitReached) => {
            return Err(CertificateProblem::DrawingTooHeavy { path });
        }
        Err(_) => return Err(CertificateProblem::PictureUnusable { path }),
    };
    let named = document
        .descendants()
        .filter_map(|part| Some((part.attribute("id")?, part)));
    let named: BTreeMap<&str, Node<'_, '_>> = named.collect();
    let plain = document.descendants().all(|part| !has_effect(part));
    if plain && parts(document.root(), &named, 0) <= MOST_PARTS {
        Ok(())
    } else {
        Err(CertificateProblem::DrawingTooHeavy { path })
    }
}

/// Whether a part blurs, holds another picture, or says in a sheet of styles that something does.
fn has_effect(part: Node<'_, '_>) -> bool {
    let named = ["filter", "image", "foreignObject", "script"].contains(&part.tag_name().name());
    let styled = part.tag_name().name() == "style" && part.text().is_some_and(|text| text.contains("filter"));
    let filtered = part.attribute("filter").is_some_and(|value| value != "none");
    let style = part.attribute("style").unwrap_or_default().split(';');
    let mut rules = style.filter_map(|rule| rule.split_once(':'));
    named || styled || filtered || rules.any(|(key, value)| key.trim() == "filter" && value.trim() != "none")
}

/// How many parts are drawn: one that is used counts again each time. Too many where they go too deep.
fn parts(part: Node<'_, '_>, named: &BTreeMap<&str, Node<'_, '_>>, depth: usize) -> u64 {
    if depth > MOST_DEEP {
        return MOST_PARTS + 1;
    }
    let mut count: u64 = 1;
    let used = used(part).and_then(|id| named.get(id)).copied();
    for inner in part.children().filter(Node::is_element).chain(used) {
        count = count.saturating_add(parts(inner, named, depth + 1));
        if count > MOST_PARTS {
            break;
        }
    }
    count
}

/// The id of the part that a `use` shows again.
fn used<'a>(part: Node<'a, '_>) -> Option<&'a str> {
    let mut attributes = part.attributes().filter(|attribute| attribute.name() == "href");
    let reference = attributes.next().filter(|_| part.tag_name().name() == "use")?;
    reference.value().strip_prefix('#')
}

/// Width and height of a PNG, which stand in its first chunk.
pub(super) fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    Some((number(16)?, number(20)?))
}

/// Width and height of a JPEG, which stand in its first frame header.
pub(super) fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1)?;
        let number = |at: usize| {
            Some(u32::from(u16::from_be_bytes(
                bytes.get(at..at + 2)?.try_into().ok()?,
            )))
        };
        if (0xC0..=0xCF).contains(&marker) && ![0xC4, 0xC8, 0xCC].contains(&marker) {
            return Some((number(at + 7)?, number(at + 5)?));
        }
        at += 2 + usize::try_from(number(at + 2)?).ok()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(bytes: &[u8]) -> &'static str {
        match affordable("x", bytes) {
            Ok(()) => "",
            Err(CertificateProblem::PictureTooFine { .. }) => "fine",
            Err(CertificateProblem::DrawingTooHeavy { .. }) => "heavy",
            Err(_) => "unusable",
        }
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".as_slice(), &size].concat()
    }

    #[test]
    fn l4_dots_are_counted_before_a_picture_is_opened() {
        assert_eq!(said(&png(4961, 3508)), "");
        assert_eq!(said(&png(30_000, 30_000)), "fine");
        assert_eq!(said(&png(u32::MAX, u32::MAX)), "fine");
        let jpeg = b"\xFF\xD8\xFF\xC0\0\x11\x08\xFF\xFF\xFF\xFF\x03";
        assert_eq!(said(jpeg), "fine");
        assert_eq!(said(b"\xFF\xD8\xFF"), "unusable");
        assert_eq!(said(b"GIF89a"), "unusable");
    }

    #[test]
    fn l4_drawings_are_plain_and_have_a_bounded_number_of_parts() {
        let svg = |inner: &str| {
            format!(
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>{inner}</svg>"
            )
        };
        assert_eq!(said(svg("<path style='filter:none' d='M0 0'/>").as_bytes()), "");
        assert_eq!(said(&[0x1F, 0x8B, 8, 0]), "heavy");
        for heavy in [
            "<filter id='a'><feGaussianBlur stdDeviation='100'/></filter>",
            "<path filter='blur(5px)'/>",
            "<path style='fill:red; filter : url(#a)'/>",
            "<style>path { filter: blur(9px) }</style>",
            "<image x:href='data:image/png;base64,AAAA'/>",
            "<g id='a'><use x:href='#a'/></g>",
        ] {
            assert_eq!(said(svg(heavy).as_bytes()), "heavy", "{heavy}");
        }
        assert_eq!(said(svg(&"<path/>".repeat(20_001)).as_bytes()), "heavy");
        let laughs: String = (1..9)
            .map(|nth| {
                format!(
                    "<g id='a{nth}'>{}</g>",
                    format!("<use href='#a{}'/>", nth - 1).repeat(9)
                )
            })
            .collect();
        assert_eq!(said(svg(&format!("<path id='a0'/>{laughs}")).as_bytes()), "heavy");
    }
}
