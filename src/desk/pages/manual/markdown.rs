//! Pages of the manual as HTML: what their Markdown says, and nothing else. HTML in it is shown as it is typed; what leads
//! nowhere in the desk is no link.

use std::collections::BTreeMap;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html::push_html};

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    /// Its HTML.
    pub(super) html: String,
    /// Headings of its parts: ids and words.
    pub(super) headings: Vec<(String, String)>,
}

/// The words of the first heading.
pub(super) fn title(text: &str) -> String {
    let line = text.lines().find_map(|line| line.strip_prefix("# "));
    line.unwrap_or_default().replace('`', "").trim().to_owned()
}

/// A page without its title; `address` says where its links and pictures lead.
pub(super) fn html(text: &str, address: &dyn Fn(&str) -> Option<String>) -> Written {
    let events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    let headings = headings(&events);
    let mut page = Page {
        address,
        ids: headings.iter().map(|(id, _, _)| id.clone()).collect(),
        open: Vec::new(),
        title: Title::ToCome,
    };
    let kept: Vec<Event<'_>> = events.into_iter().filter_map(|event| page.kept(event)).collect();
    let mut html = String::new();
    push_html(&mut html, kept.into_iter());
    let parts = headings
        .into_iter()
        .filter(|(_, _, level)| *level <= HeadingLevel::H2);
    Written {
        // What scrolls sideways is reached by keys, too.
        html: html
            .replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
            .replace("</table>", "</table></div>")
            .replace("<pre>", "<pre tabindex=\"0\">"),
        headings: parts.map(|(id, words, _)| (id, words)).skip(1).collect(),
    }
}

/// Ids, words and levels of all headings.
fn headings(events: &[Event<'_>]) -> Vec<(String, String, HeadingLevel)> {
    let (mut found, mut seen) = (Vec::new(), BTreeMap::new());
    let mut going: Option<(HeadingLevel, String)> = None;
    for event in events {
        match event {
            Event::Start(Tag::Heading { level, .. }) => going = Some((*level, String::new())),
            Event::End(TagEnd::Heading(_)) => {
                if let Some((level, words)) = going.take() {
                    found.push((id(&words, &mut seen), words, level));
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, words)) = &mut going {
                    words.push_str(text);
                }
            }
            _ => {}
        }
    }
    found
}

/// The id that readers of Markdown give a heading: small letters, hyphens, another number for each of the same.
fn id(words: &str, seen: &mut BTreeMap<String, u32>) -> String {
    let kept = words.to_lowercase().replace(' ', "-");
    let kept: String = kept
        .chars()
        .filter(|letter| letter.is_alphanumeric() || "-_".contains(*letter))
        .collect();
    let times = seen.entry(kept.clone()).or_insert(0);
    *times += 1;
    if *times == 1 {
        kept
    } else {
        format!("{kept}-{}", *times - 1)
    }
}

/// The first heading of a page: it is the page's title.
#[derive(PartialEq, Eq)]
enum Title {
    ToCome,
    Here,
    Gone,
}

struct Page<'a> {
    address: &'a dyn Fn(&str) -> Option<String>,
    /// Ids of headings that are still to come.
    ids: std::collections::VecDeque<String>,
    /// Whether each open link or picture leads somewhere.
    open: Vec<bool>,
    /// Where the title is, which stands above the page already.
    title: Title,
}

impl Page<'_> {
    /// An event as the desk shows it; None of what it leaves out.
    fn kept<'e>(&mut self, event: Event<'e>) -> Option<Event<'e>> {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) if self.title == Title::ToCome => {
                self.ids.pop_front();
                self.title = Title::Here;
                None
            }
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if self.title == Title::Here => {
                self.title = Title::Gone;
                None
            }
            _ if self.title == Title::Here => None,
            Event::Start(Tag::Heading {
                level,
                classes,
                attrs,
                ..
            }) => {
                let id = self.ids.pop_front().map(CowStr::from);
                let level = level.max(HeadingLevel::H2);
                Some(Event::Start(Tag::Heading {
                    level,
                    id,
                    classes,
                    attrs,
                }))
            }
            Event::End(TagEnd::Heading(level)) => {
                Some(Event::End(TagEnd::Heading(level.max(HeadingLevel::H2))))
            }
            Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. })) => self.opened(tag),
            Event::End(TagEnd::Link | TagEnd::Image) => self.open.pop()?.then_some(event),
            Event::Html(text) | Event::InlineHtml(text) => {
                // A comment is for who writes the page.
                (!text.starts_with("<!--")).then_some(Event::Text(text))
            }
            other => Some(other),
        }
    }

    fn opened<'e>(&mut self, tag: Tag<'e>) -> Option<Event<'e>> {
        let (Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = &tag else {
            return None;
        };
        let led = (self.address)(dest_url);
        self.open.push(led.is_some());
        let to = CowStr::from(led?);
        Some(Event::Start(match tag {
            Tag::Link {
                link_type, title, id, ..
            } => Tag::Link {
                link_type,
                dest_url: to,
                title,
                id,
            },
            Tag::Image {
                link_type, title, id, ..
            } => Tag::Image {
                link_type,
                dest_url: to,
                title,
                id,
            },
            other => other,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn nothing_runs_and_nothing_leads_away() {
        let text = "# Tên\n\n<script>alert(1)</script>\n\n[a](javascript:alert(1)) ![b](http://evil.example/x.png) <b>c</b>\n";
        let page = html(text, &|to| {
            (to == "giay-khen.md").then(|| "/huong-dan/giay-khen".to_owned())
        });
        assert!(
            !page.html.contains("<script") && !page.html.contains("javascript:"),
            "{}",
            page.html
        );
        assert!(
            !page.html.contains("evil.example") && !page.html.contains("<b>"),
            "{}",
            page.html
        );
        assert!(page.html.contains("&lt;script&gt;"), "{}", page.html);
    }

    #[test]
    fn headings_have_the_ids_that_links_use() {
        let page = html(
            "# Tên\n\n## Bước 1. Cài và mở\n\n## A\n\n### B\n\n## A\n",
            &|_| None,
        );
        assert!(
            page.html.contains("<h2 id=\"bước-1-cài-và-mở\">"),
            "{}",
            page.html
        );
        let ids: Vec<&str> = page.headings.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["bước-1-cài-và-mở", "a", "a-1"]);
    }
}
