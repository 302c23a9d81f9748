//! The words for what a paper waits for, and for the papers themselves.

use std::path::Path;

use thidua::diagnostic::{Language, Need};
use thidua::input::Session;
use thidua::pipeline::{OpenRequest, open, paper_name_of};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All names that the tables of kinds and of parts need.
fn needs() -> Vec<String> {
    let tables = ["templates/kinds.yaml", "templates/parts.yaml"];
    let text: String = tables
        .iter()
        .map(|path| std::fs::read_to_string(root().join(path)).unwrap())
        .collect();
    let lists = text
        .split("needs: [")
        .skip(1)
        .filter_map(|rest| rest.split(']').next());
    lists
        .flat_map(|list| list.split(", ").map(str::to_owned))
        .collect()
}

#[test]
fn everything_that_papers_need_has_words_of_its_own() {
    let needs = needs();
    assert!(needs.len() > 40, "{needs:?}");
    for need in needs {
        for language in [Language::Vietnamese, Language::English] {
            let words = Need::Data(need.clone()).words(language);
            let group = need.split_once('.').map(|(group, _)| group.to_owned());
            let of_group = group.map(|group| Need::Data(group).words(language));
            assert_ne!(
                Some(&words),
                of_group.as_ref(),
                "{need} is told as all of its group"
            );
            assert!(!words.contains(['.', '_', '`']), "{need}: {words}");
        }
    }
}

#[test]
fn an_own_value_is_told_by_its_name() {
    let need = Need::Data("values.han_nop".to_owned());
    assert_eq!(need.words(Language::Vietnamese), "mục “han nop” của văn bản");
    assert_eq!(need.to_string(), "values.han_nop");
}

#[test]
fn papers_are_called_as_the_office_calls_them() {
    let mut session = Session::new(root());
    let request = OpenRequest {
        campaign: Some("phuong-mau-2025".to_owned()),
        ..OpenRequest::default()
    };
    let opened = open(&request, &mut session).unwrap();
    let dossier = &opened.campaigns[0].dossier;
    let name = |id: &str| paper_name_of(&opened, dossier, dossier.paper(id).unwrap()).to_string();
    assert_eq!(name("ke-hoach"), "Kế hoạch phong trào thi đua");
    assert_eq!(name("bao-cao--so-ket"), "Báo cáo sơ kết");
    assert_eq!(
        name("to-trinh--tong-ket--tinh"),
        "Tờ trình khen thưởng – Chủ tịch UBND tỉnh (tổng kết)"
    );
    assert_eq!(name("dang-ky--khu-pho-2"), "Bản đăng ký thi đua – Khu phố 2");
    assert_eq!(
        name("sao-y--quyet-dinh--so-ket"),
        "Sao y – Quyết định khen thưởng (sơ kết)"
    );
}
