//! What the law the program carries answers by date.

use thidua::input::{Decode, RowWord};
use thidua::model::{
    Award, AwardeeKind, Bases, Confirmation, Date, Decider, Dong, Grounds, LawOn, LawRule, Refusal, Rounding,
};

use super::{cells, law, read, rows};

pub(super) fn ward() -> Decider {
    one("chu-tich-ubnd-xa")
}

pub(super) fn award(id: &str) -> Award {
    one(id)
}

pub(super) fn one<T: Decode>(text: &str) -> T {
    read(text).unwrap_or_else(|said| panic!("{said}"))
}

/// The office's word for some rows.
pub(super) fn confirmed<'a>(ids: impl IntoIterator<Item = &'a str>) -> Vec<Confirmation> {
    let confirmation = |id| {
        one(&format!(
            "{{id: {id}, by: Nguyễn Văn Mẫu, reason: đã đọc, source: Công báo}}"
        ))
    };
    ids.into_iter().map(confirmation).collect()
}

/// The rows a refusal wants confirmed; anything else fails.
fn to_confirm(refusals: &[Refusal]) -> Vec<String> {
    let row = |refusal: &Refusal| match refusal {
        Refusal::Unconfirmed { row, .. } => row.to_string(),
        other => panic!("{other:?}"),
    };
    refusals.iter().map(row).collect()
}

#[test]
fn every_bonus_of_the_table_comes_out() {
    let law = law();
    for line in rows("bonuses.tsv") {
        let [award, decider, holder, date, exact, rounded, unsure] = cells(&line);
        let (award, decider, holder): (Award, Decider, AwardeeKind) = (one(award), one(decider), one(holder));
        let unsure: Vec<&str> = unsure.split(' ').filter(|id| *id != "-").collect();
        let date: Date = one(date);
        let asked = |on: LawOn<'_>, rounding| {
            on.bonus(award, decider, holder, rounding)
                .map(|bonus| bonus.amount)
        };
        if !unsure.is_empty() {
            let refusals = asked(law.on(date, &[]), Rounding::Up10000).unwrap_err();
            assert_eq!(to_confirm(&refusals), unsure, "{line}");
        }
        let confirmations = confirmed(unsure);
        let on = law.on(date, &confirmations);
        assert_eq!(asked(on, Rounding::None), Ok(one::<Dong>(exact)), "{line}");
        assert_eq!(asked(on, Rounding::Up10000), Ok(one::<Dong>(rounded)), "{line}");
    }
}

#[test]
fn every_authority_of_the_table_is_answered() {
    let law = law();
    for line in rows("authority.tsv") {
        let [decider, award, date, expected] = cells(&line);
        let date: Date = one(date);
        let answer = match law.on(date, &[]).authority(one(decider), one(award)) {
            Ok(_) => "yes".to_owned(),
            Err(Refusal::NoRule { .. }) => "not known".to_owned(),
            Err(Refusal::Unconfirmed { row, .. }) => format!("confirm {row}"),
            Err(Refusal::NoAuthority { ended, deciders, .. }) => {
                let end = ended.map_or("no".to_owned(), |day| format!("ended {}", *day));
                let words: Vec<&str> = deciders.into_iter().map(RowWord::word).collect();
                format!("{end}, but: {}", words.join(" "))
            }
            Err(other) => panic!("{other:?}"),
        };
        assert_eq!(answer, expected, "{line}");
    }
}

#[test]
fn a_title_for_the_wrong_holder_is_refused() {
    let law = law();
    let on = law.on(one("2025-12-31"), &[]);
    let cases = [
        (award("lao-dong-tien-tien"), AwardeeKind::Household),
        (award("lao-dong-tien-tien"), AwardeeKind::Collective),
        (award("gia-dinh-van-hoa"), AwardeeKind::Individual),
        (award("tap-the-lao-dong-tien-tien"), AwardeeKind::Individual),
        (award("thon-to-dan-pho-van-hoa"), AwardeeKind::Household),
    ];
    for (award, subject) in cases {
        let Err(Refusal::WrongHolder { source, .. }) = on.holders(award, subject) else {
            panic!("{award} {subject:?}");
        };
        assert!(source.as_str().starts_with("Luật 06/2022/QH15"));
        assert!(on.bonus(award, ward(), subject, Rounding::default()).is_err());
    }
    for subject in AwardeeKind::ALL.iter().copied() {
        assert!(on.holders(award("giay-khen"), subject).is_ok());
        assert!(on.holders(award("bang-khen"), subject).is_ok());
    }
    let before = law.on(one("2023-12-31"), &[]);
    assert_eq!(
        to_confirm(&[before
            .holders(award("giay-khen"), AwardeeKind::Household)
            .unwrap_err()]),
        ["doi-tuong--ho-gia-dinh--nd-91"]
    );
}

#[test]
fn bases_are_those_in_force_in_print_order() {
    let law = law();
    let cited = |date: &str, awards: &[Award]| short(&law.on(one(date), &[]).bases(ward(), awards));
    let certificate = [award("giay-khen")];
    assert_eq!(
        cited("2023-12-31", &certificate),
        "can-cu--to-chuc-chinh-quyen-dia-phuong-2015 can-cu--sua-doi-to-chuc-chinh-quyen-dia-phuong-2019 \
         can-cu--thi-dua-khen-thuong-2003 can-cu--sua-doi-thi-dua-khen-thuong-2005 \
         can-cu--sua-doi-thi-dua-khen-thuong-2013 can-cu--nd-91-2017; without:"
    );
    assert_eq!(
        cited("2025-06-15", &certificate),
        "can-cu--thi-dua-khen-thuong-2022 can-cu--nd-98-2023; without: \
         can-cu--to-chuc-chinh-quyen-dia-phuong-65-2025 can-cu--tt-01-2024"
    );
    assert_eq!(
        cited("2025-06-30", &certificate),
        "can-cu--to-chuc-chinh-quyen-dia-phuong-72-2025 can-cu--thi-dua-khen-thuong-2022 can-cu--nd-98-2023; \
         without: can-cu--tt-01-2024"
    );
    assert_eq!(
        cited("2025-08-04", &certificate),
        "can-cu--to-chuc-chinh-quyen-dia-phuong-72-2025 can-cu--thi-dua-khen-thuong-2022 can-cu--nd-152-2025; without:"
    );
    assert_eq!(
        cited(
            "2025-12-31",
            &[award("giay-khen"), award("chien-si-thi-dua-co-so")]
        ),
        "can-cu--to-chuc-chinh-quyen-dia-phuong-72-2025 can-cu--thi-dua-khen-thuong-2022 can-cu--nd-152-2025 \
         can-cu--tt-15-2025; without: can-cu--nd-129-2025"
    );
    assert_eq!(
        cited("2026-11-20", &certificate),
        "can-cu--to-chuc-chinh-quyen-dia-phuong-72-2025 can-cu--thi-dua-khen-thuong-2022 can-cu--nd-152-2025; \
         without: can-cu--sua-doi-thi-dua-khen-thuong-2026"
    );
}

fn short(bases: &Bases<'_>) -> String {
    let cited: Vec<&str> = bases.cited.iter().map(|found| found.row.id.as_str()).collect();
    let without = bases.left_out.iter().map(|row| format!(" {}", row.id.value));
    format!("{}; without:{}", cited.join(" "), without.collect::<String>())
}

#[test]
fn what_the_money_stands_on_follows_the_day() {
    let law = law();
    let clause = |date: &str, award| {
        let answer = law.on(one(date), &[]).money_clause(award, ward());
        answer.map(|found| found.text.to_string())
    };
    assert_eq!(
        clause("2025-07-01", award("giay-khen")).as_deref(),
        Ok("Điều 54 Nghị định số 152/2025/NĐ-CP")
    );
    assert_eq!(
        clause("2025-07-01", award("lao-dong-tien-tien")).as_deref(),
        Ok("Điều 50 Nghị định số 152/2025/NĐ-CP")
    );
    assert_eq!(
        to_confirm(&[clause("2025-06-30", award("giay-khen")).unwrap_err()]),
        ["muc-thuong--hinh-thuc--nd-98"]
    );
    let date: Date = one("2023-12-31");
    let rule = LawRule::MoneyClause(award("lao-dong-tien-tien"));
    assert_eq!(
        clause("2023-12-31", award("lao-dong-tien-tien")),
        Err(Refusal::NoRule { rule, date })
    );
}

#[test]
fn every_day_has_one_regime_and_the_last_has_its_caution() {
    let law = law();
    let regime = |date: &str| {
        let on = law.on(one(date), &[]);
        on.regime()
            .map(|found| (found.row.id.to_string(), found.caution.is_some()))
    };
    let cases = [
        ("2023-12-31", "r0", false),
        ("2024-01-01", "r1", false),
        ("2025-06-30", "r1", false),
        ("2025-07-01", "r2", false),
        ("2026-09-30", "r2", false),
        ("2026-10-01", "r3", true),
    ];
    for (date, id, caution) in cases {
        assert_eq!(regime(date), Ok((id.to_owned(), caution)), "{date}");
    }
    assert!(matches!(regime("2019-06-30"), Err(Refusal::NoRule { .. })));
}

#[test]
fn confirmed_rows_say_who_confirmed_them() {
    let law = law();
    let confirmations = confirmed(["he-so-doi-tuong--tap-the--nd-152"]);
    let on = law.on(one("2025-12-31"), &confirmations);
    let bonus = on.bonus(
        award("giay-khen"),
        ward(),
        AwardeeKind::Collective,
        Rounding::default(),
    );
    let bonus = bonus.unwrap();
    assert_eq!(bonus.base.grounds, Grounds::Verified);
    assert_eq!(
        bonus.factor.unwrap().grounds,
        Grounds::Confirmed(&confirmations[0])
    );
}

#[test]
fn b5_working_days_leave_out_weekends_holidays_and_days_off_for_them() {
    let law = law();
    let after = |from: &str, days: u32| law.working_days_after(one(from), days).in_figures();
    assert_eq!(after("2025-06-25", 5), "02/7/2025");
    assert_eq!(after("2025-06-27", 1), "30/6/2025");
    // 30 April and 1 May; National Day and the day before it; New Year.
    assert_eq!(after("2025-04-29", 1), "02/5/2025");
    assert_eq!(after("2025-08-29", 1), "03/9/2025");
    assert_eq!(after("2025-12-31", 1), "02/01/2026");
    // Tết.
    assert_eq!(after("2025-01-24", 1), "03/02/2025");
    assert_eq!(after("2026-02-13", 1), "23/02/2026");
    // 1 May 2027 is a Saturday: Monday stands in for it.
    assert_eq!(after("2027-04-29", 1), "04/5/2027");
    // Hùng Vương's day of 2026 is a Sunday.
    assert_eq!(after("2026-04-24", 1), "28/4/2026");
}
