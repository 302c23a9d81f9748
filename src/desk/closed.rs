//! Forms that a visitor may not post: shown with what they say, every field and button closed. The table that refuses the request
//! decides which, so that no page has to ask.

use axum::http::Method;
use maud::{Markup, PreEscaped, html};

use super::Desk;
use super::permits::{needed, role_name};
use super::visitor::{Role, Visitor};

/// What is entered or pressed.
const CONTROLS: [&str; 4] = ["button", "input", "select", "textarea"];

/// A page's own part for a visitor: as it is, or with the forms closed that they may not post, and a sentence that says why.
pub(super) fn for_visitor(desk: &Desk, visitor: &Visitor, body: &Markup) -> Markup {
    let (shown, needs) = closed(&body.0, visitor.role);
    html! {
        @if !needs.is_empty() { p.closed role="note" { (why(desk, visitor, &needs)) } }
        (PreEscaped(shown))
    }
}

fn why(desk: &Desk, visitor: &Visitor, needs: &[Role]) -> String {
    let names = |between: &str| {
        let names: Vec<&str> = needs.iter().map(|role| role_name(desk, *role)).collect();
        names.join(between)
    };
    let own = role_name(desk, visitor.role);
    desk.say(
        format!(
            "Tài khoản này có quyền {own}: ô xám, nút mờ ở trang này dành cho người có quyền {}.",
            names(" hoặc ")
        ),
        format!(
            "This account may {own}: grey fields and dimmed buttons of this page are for those who may {}.",
            names(" or ")
        ),
    )
}

/// The text with closed forms, and which roles these need.
fn closed(body: &str, role: Role) -> (String, Vec<Role>) {
    let forms = parts(body).filter(|(_, tag)| name(tag) == "form");
    let refused = forms.filter_map(|(_, tag)| Some((tag, refused(tag, role)?)));
    let (refused, mut needs): (Vec<&str>, Vec<Role>) = refused.unzip();
    needs.sort_unstable();
    needs.dedup();
    if needs.is_empty() {
        return (body.to_owned(), needs);
    }
    let ids: Vec<&str> = refused.iter().filter_map(|tag| value(tag, "id")).collect();
    let (mut shown, mut inside) = (String::with_capacity(body.len()), false);
    for (text, tag) in parts(body) {
        shown.push_str(text);
        match name(tag) {
            "form" => inside = refused.contains(&tag),
            "/form" => inside = false,
            _ => {}
        }
        let is_of = value(tag, "form").map_or(inside, |form| ids.contains(&form));
        shown.push_str(&if is_of { shut(tag) } else { tag.to_owned() });
    }
    (shown, needs)
}

/// The role that a form needs and the visitor has not.
fn refused(form: &str, role: Role) -> Option<Role> {
    let action = value(form, "action")?;
    let path = action.split(['?', '#']).next()?;
    let is_posted = value(form, "method") == Some("post");
    let needs = needed(&Method::POST, path);
    (is_posted && needs > role).then_some(needs)
}

/// A tag of a closed form: nothing is entered or pressed, and no script posts it.
fn shut(tag: &str) -> String {
    let open = tag.strip_suffix('>').unwrap_or(tag);
    match name(tag) {
        "form" => tag.replace(" data-live", " data-closed"),
        control if CONTROLS.contains(&control) && !tag.contains(" disabled") => format!("{open} disabled>"),
        _ => tag.to_owned(),
    }
}

/// A text in parts that end with a tag each. Pages are written by maud, which escapes a `<` or `>` that is no tag's.
fn parts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = text.split_inclusive('>');
    parts.map(|part| part.split_at(part.rfind('<').unwrap_or(part.len())))
}

fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches('<').trim_end_matches('>');
    inner.split_whitespace().next().unwrap_or_default()
}

fn value<'a>(tag: &'a str, attribute: &str) -> Option<&'a str> {
    let begin = format!(" {attribute}=\"");
    let from = tag.find(&begin)? + begin.len();
    tag[from..].split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<p>a &lt; b</p><form id=\"luu\" method=\"post\" action=\"/c/a/du-lieu/units?o=1\" data-live=\"change\">\
        <input type=\"hidden\" name=\"hang\" value=\"&gt;\"></form><textarea form=\"luu\">x</textarea>\
        <form method=\"get\" action=\"/tim\"><button>T</button></form>\
        <form method=\"post\" action=\"/so/mo\"><select name=\"a\"></select><button disabled>B</button></form>\
        <button form=\"khac\">K</button><p>after";

    #[test]
    fn a_form_that_is_refused_is_closed_with_all_that_belongs_to_it() {
        let (page, needs) = closed(PAGE, Role::Reads);
        assert_eq!(needs, [Role::Drafts, Role::Issues]);
        for part in [
            "<p>a &lt; b</p><form id=\"luu\" method=\"post\" action=\"/c/a/du-lieu/units?o=1\" data-closed=\"change\">",
            "value=\"&gt;\" disabled></form><textarea form=\"luu\" disabled>x</textarea>",
            "action=\"/tim\"><button>T</button></form>",
            "<select name=\"a\" disabled></select><button disabled>B</button></form>",
            "<button form=\"khac\">K</button><p>after",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        let (page, needs) = closed(PAGE, Role::Drafts);
        assert_eq!(needs, [Role::Issues]);
        assert!(page.contains("<textarea form=\"luu\">x"), "{page}");
        assert_eq!(closed(PAGE, Role::Issues), (PAGE.to_owned(), vec![]));
    }
}
