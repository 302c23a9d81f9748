//! What an office adds to the law.

use thidua::model::{Addition, AwardeeKind, Dong, Grounds, Rounding};

use super::law::{award, one, ward};
use super::{law, read};

const ADDED: &str = "
by: Nguyễn Văn Mẫu, Văn phòng
reason: nghị định mới, chương trình chưa có
source: Nghị định mẫu
base_salaries:
  - {id: luong-co-so-mau, amount: 3.000.000, valid_from: 2026-11-01, source: Nghị định mẫu}
bases:
  - {id: can-cu--mau, order: 25, text: Nghị quyết mẫu}
";

#[test]
fn a_later_row_of_the_office_takes_the_place_of_an_older_one() {
    let law = law().with(&[one::<Addition>(ADDED)]);
    let amount = |date: &str| law.on(one(date), &[]).base_salary().unwrap().amount;
    assert_eq!(amount("2026-10-31"), one::<Dong>("2.530.000"));
    assert_eq!(amount("2026-11-01"), one::<Dong>("3.000.000"));
    let on = law.on(one("2026-11-01"), &[]);
    let bonus = on
        .bonus(
            award("giay-khen"),
            ward(),
            AwardeeKind::Household,
            Rounding::default(),
        )
        .unwrap();
    assert_eq!(bonus.amount, one::<Dong>("1.350.000"));
    let Grounds::Added(endorsement) = bonus.base.grounds else {
        panic!("{:?}", bonus.base.grounds);
    };
    assert_eq!(endorsement.by.as_str(), "Nguyễn Văn Mẫu, Văn phòng");
}

#[test]
fn an_added_basis_stands_in_its_order() {
    let law = law().with(&[one::<Addition>(ADDED)]);
    let bases = law
        .on(one("2025-12-31"), &[])
        .bases(ward(), &[award("giay-khen")]);
    let ids: Vec<&str> = bases.cited.iter().map(|found| found.row.id.as_str()).collect();
    let place = |id: &str| ids.iter().position(|cited| *cited == id).unwrap();
    assert_eq!(
        place("can-cu--mau"),
        place("can-cu--thi-dua-khen-thuong-2022") + 1
    );
    assert_eq!(place("can-cu--mau"), place("can-cu--nd-152-2025") - 1);
}

#[test]
fn an_addition_without_who_and_why_is_refused() {
    let said = read::<Addition>("base_salaries: []\n").unwrap_err();
    assert!(said.contains("`by`") && said.contains("`reason`"), "{said}");
}
