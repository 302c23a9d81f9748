//! How a format file is read.
//!
//! Long because every measure of a paper stands beside its words, in one flat list that is read like the file.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::{
    AddresseesLook, Align, AnnexLook, ClosingLook, CoverLook, Format, LetterheadLook, LetterheadSizes, Page,
    RuleLook, StampLook, Style, TableLook, TitleLook, TypeFace,
};
use crate::diagnostic::Expected;
use crate::document::Role;
use crate::input::{Decode, Decoder, Fields, Node, Record, Schemas, Value, wrong_type};

impl Record for Format {
    const NAME: &'static str = "Format";
    const ABOUT: &'static str = "Thể thức, kỹ thuật trình bày văn bản";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required::<Word>("id", "Tên của bộ thể thức");
        let source = f.required::<Word>("source", "Văn bản quy định thể thức");
        let page = f.required("page", "Khổ giấy, lề, số trang");
        let text = f.required("text", "Phông chữ, giãn dòng");
        let letterhead = f.required("letterhead", "Quốc hiệu, tên cơ quan, số, địa danh và thời gian");
        let rules = f.required("rules", "Đường kẻ");
        let stamps = f.required(
            "stamps",
            "Dấu độ mật, mức khẩn, phạm vi lưu hành; địa chỉ; chỗ chữ ký số",
        );
        let title = f.required("title", "Tên loại và trích yếu");
        let addressees = f.required("addressees", "Kính gửi");
        let closing = f.required("closing", "Nơi nhận và chữ ký");
        let table = f.required("table", "Bảng");
        let annex = f.required("annex", "Tiêu đề phụ lục, danh sách kèm theo");
        let cover = f.required("cover", "Bìa sổ");
        let styles = f.required::<Styles>("styles", "Kiểu của từng loại đoạn văn");
        Some(Self {
            id: id?.0,
            source: source?.0,
            page: page?,
            text: text?,
            letterhead: letterhead?,
            rules: rules?,
            stamps: stamps?,
            title: title?,
            addressees: addressees?,
            closing: closing?,
            table: table?,
            annex: annex?,
            cover: cover?,
            styles: styles?.0,
        })
    }
}

impl Record for Page {
    const NAME: &'static str = "Page";
    const ABOUT: &'static str = "Khổ giấy, lề, số trang (Phụ lục I, phần I, mục I)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let width_mm = f.required("width_mm", "Chiều rộng khổ giấy, mm");
        let height_mm = f.required("height_mm", "Chiều cao khổ giấy, mm");
        let margin_top_mm = f.required("margin_top_mm", "Lề trên, mm");
        let margin_bottom_mm = f.required("margin_bottom_mm", "Lề dưới, mm");
        let margin_left_mm = f.required("margin_left_mm", "Lề trái, mm");
        let margin_right_mm = f.required("margin_right_mm", "Lề phải, mm");
        let number_from_top_mm = f.required("number_from_top_mm", "Số trang cách mép trên, mm");
        let number_pt = f.required("number_pt", "Cỡ chữ số trang");
        let mark_pt = f.required("mark_pt", "Cỡ chữ dấu BẢN MẪU");
        Some(Self {
            width_mm: width_mm?,
            height_mm: height_mm?,
            margin_top_mm: margin_top_mm?,
            margin_bottom_mm: margin_bottom_mm?,
            margin_left_mm: margin_left_mm?,
            margin_right_mm: margin_right_mm?,
            number_from_top_mm: number_from_top_mm?,
            number_pt: number_pt?,
            mark_pt: mark_pt?,
        })
    }
}

impl Record for TypeFace {
    const NAME: &'static str = "TypeFace";
    const ABOUT: &'static str = "Phông chữ, giãn dòng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let docx_font = f.required::<Word>("docx_font", "Phông chữ ghi trong tệp DOCX");
        let line_multiple = f.required("line_multiple", "Giãn dòng, so với dòng đơn");
        let single_ascent_em = f.required("single_ascent_em", "Phần trên của dòng đơn, so với cỡ chữ");
        let single_descent_em = f.required("single_descent_em", "Phần dưới của dòng đơn, so với cỡ chữ");
        let single_gap_em = f.required("single_gap_em", "Khoảng giữa hai dòng đơn, so với cỡ chữ");
        let language = f.required::<Word>("language", "Ngôn ngữ (BCP 47)");
        Some(Self {
            docx_font: docx_font?.0,
            line_multiple: line_multiple?,
            single_ascent_em: single_ascent_em?,
            single_descent_em: single_descent_em?,
            single_gap_em: single_gap_em?,
            language: language?.0,
        })
    }
}

impl Record for LetterheadLook {
    const NAME: &'static str = "LetterheadLook";
    const ABOUT: &'static str = "Phần đầu hai cột (Phụ lục I, phần I, mục II.1 đến II.4)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let state = f.required::<Word>("state", "Quốc hiệu");
        let motto = f.required::<Word>("motto", "Tiêu ngữ");
        let left_mm = f.required("left_mm", "Chiều rộng cột trái, mm");
        let right_mm = f.required("right_mm", "Chiều rộng cột phải, mm");
        let bleed_mm = f.required("bleed_mm", "Cột phải được lấn lề phải tối đa, mm");
        let sets = f.required("sets", "Các bộ cỡ chữ đi cùng nhau");
        let number_pt = f.required("number_pt", "Cỡ chữ số, ký hiệu");
        let about_pt = f.required("about_pt", "Cỡ chữ trích yếu công văn");
        let about_before_pt = f.required("about_before_pt", "Trích yếu công văn cách số, ký hiệu");
        let number_before_pt = f.required("number_before_pt", "Dòng số, ký hiệu cách phần trên");
        Some(Self {
            state: state?.0,
            motto: motto?.0,
            left_mm: left_mm?,
            right_mm: right_mm?,
            bleed_mm: bleed_mm?,
            sets: sets?,
            number_pt: number_pt?,
            about_pt: about_pt?,
            about_before_pt: about_before_pt?,
            number_before_pt: number_before_pt?,
        })
    }
}

impl Record for LetterheadSizes {
    const NAME: &'static str = "LetterheadSizes";
    const ABOUT: &'static str = "Một bộ cỡ chữ (Phụ lục I, chú thích mục V)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let state_pt = f.required("state_pt", "Cỡ chữ Quốc hiệu");
        let issuer_pt = f.required("issuer_pt", "Cỡ chữ tên cơ quan");
        let motto_pt = f.required("motto_pt", "Cỡ chữ Tiêu ngữ");
        let place_date_pt = f.required("place_date_pt", "Cỡ chữ địa danh và thời gian");
        Some(Self {
            state_pt: state_pt?,
            issuer_pt: issuer_pt?,
            motto_pt: motto_pt?,
            place_date_pt: place_date_pt?,
        })
    }
}

impl Record for RuleLook {
    const NAME: &'static str = "RuleLook";
    const ABOUT: &'static str = "Đường kẻ ngang, nét liền";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let weight_pt = f.required("weight_pt", "Độ dày nét");
        let gap_pt = f.required("gap_pt", "Khoảng cách từ chữ đến nét kẻ");
        let motto_share = f.required("motto_share", "Độ dài so với Tiêu ngữ");
        let issuer_share = f.required("issuer_share", "Độ dài so với tên cơ quan");
        let subject_share = f.required("subject_share", "Độ dài so với trích yếu");
        Some(Self {
            weight_pt: weight_pt?,
            gap_pt: gap_pt?,
            motto_share: motto_share?,
            issuer_share: issuer_share?,
            subject_share: subject_share?,
        })
    }
}

impl Record for StampLook {
    const NAME: &'static str = "StampLook";
    const ABOUT: &'static str =
        "Các dấu và chỗ ngoài phần chữ (Phụ lục I, phần I, mục II.10 đến II.13; phần II)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let size_pt = f.required("size_pt", "Cỡ chữ trong khung");
        let height_mm = f.required("height_mm", "Chiều cao khung, mm");
        let urgent_mm = f.required("urgent_mm", "Chiều rộng khung KHẨN, mm");
        let very_urgent_mm = f.required("very_urgent_mm", "Chiều rộng khung THƯỢNG KHẨN, mm");
        let flash_mm = f.required("flash_mm", "Chiều rộng khung HỎA TỐC, mm");
        let border_pt = f.required("border_pt", "Độ dày nét khung");
        let before_pt = f.required("before_pt", "Khung cách phần trên");
        let inset_x_mm = f.required(
            "inset_x_mm",
            "Chữ cách nét khung trái, phải khi nghị định không định bề rộng, mm",
        );
        let ink = f.required::<Word>("ink", "Màu mực dấu mật, khẩn: sáu chữ số thập lục phân");
        let circulation_from_left_mm = f.required(
            "circulation_from_left_mm",
            "Khung phạm vi lưu hành cách mép trái giấy, mm",
        );
        let circulation_from_top_mm = f.required(
            "circulation_from_top_mm",
            "Khung phạm vi lưu hành cách mép trên giấy, mm",
        );
        let signing_from_left_mm = f.required(
            "signing_from_left_mm",
            "Chỗ thông tin chữ ký số cách mép trái giấy, mm",
        );
        let signing_from_top_mm = f.required(
            "signing_from_top_mm",
            "Chỗ thông tin chữ ký số cách mép trên giấy, mm",
        );
        let signing_width_mm = f.required("signing_width_mm", "Chiều rộng chỗ thông tin chữ ký số, mm");
        let signing_height_mm = f.required("signing_height_mm", "Chiều cao chỗ thông tin chữ ký số, mm");
        let signing_pt = f.required("signing_pt", "Cỡ chữ thông tin chữ ký số");
        let address_pt = f.required("address_pt", "Cỡ chữ địa chỉ");
        let address_from_bottom_mm = f.required(
            "address_from_bottom_mm",
            "Dòng cuối của địa chỉ cách mép dưới giấy, mm",
        );
        Some(Self {
            size_pt: size_pt?,
            height_mm: height_mm?,
            urgent_mm: urgent_mm?,
            very_urgent_mm: very_urgent_mm?,
            flash_mm: flash_mm?,
            border_pt: border_pt?,
            before_pt: before_pt?,
            inset_x_mm: inset_x_mm?,
            ink: ink?.0,
            circulation_from_left_mm: circulation_from_left_mm?,
            circulation_from_top_mm: circulation_from_top_mm?,
            signing_from_left_mm: signing_from_left_mm?,
            signing_from_top_mm: signing_from_top_mm?,
            signing_width_mm: signing_width_mm?,
            signing_height_mm: signing_height_mm?,
            signing_pt: signing_pt?,
            address_pt: address_pt?,
            address_from_bottom_mm: address_from_bottom_mm?,
        })
    }
}

impl Record for TitleLook {
    const NAME: &'static str = "TitleLook";
    const ABOUT: &'static str = "Tên loại và trích yếu (Phụ lục I, phần I, mục II.5)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let before_pt = f.required("before_pt", "Khoảng cách phía trên");
        let kind_pt = f.required("kind_pt", "Cỡ chữ tên loại");
        let subject_pt = f.required("subject_pt", "Cỡ chữ trích yếu");
        let after_pt = f.required("after_pt", "Khoảng cách từ đường kẻ đến nội dung");
        Some(Self {
            before_pt: before_pt?,
            kind_pt: kind_pt?,
            subject_pt: subject_pt?,
            after_pt: after_pt?,
        })
    }
}

impl Record for AddresseesLook {
    const NAME: &'static str = "AddresseesLook";
    const ABOUT: &'static str = "Kính gửi (Phụ lục I, phần I, mục II.9a)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let size_pt = f.required("size_pt", "Cỡ chữ");
        let before_pt = f.required("before_pt", "Khoảng cách phía trên");
        let after_pt = f.required("after_pt", "Khoảng cách phía dưới");
        let lead_from_left_mm = f.required("lead_from_left_mm", "Chữ “Kính gửi:” cách lề trái, mm");
        Some(Self {
            size_pt: size_pt?,
            before_pt: before_pt?,
            after_pt: after_pt?,
            lead_from_left_mm: lead_from_left_mm?,
        })
    }
}

impl Record for ClosingLook {
    const NAME: &'static str = "ClosingLook";
    const ABOUT: &'static str = "Nơi nhận và chữ ký (Phụ lục I, phần I, mục II.7 và II.9b)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let before_pt = f.required("before_pt", "Khoảng cách phía trên");
        let left_mm = f.required("left_mm", "Chiều rộng cột nơi nhận, mm");
        let right_mm = f.required("right_mm", "Chiều rộng cột chữ ký, mm");
        let authority_pt = f.required("authority_pt", "Cỡ chữ quyền hạn, chức vụ");
        let name_pt = f.required("name_pt", "Cỡ chữ họ tên");
        let signature_room_mm = f.required("signature_room_mm", "Khoảng trống để ký và đóng dấu, mm");
        let recipients_lead_pt = f.required("recipients_lead_pt", "Cỡ chữ “Nơi nhận:”");
        let recipients_pt = f.required("recipients_pt", "Cỡ chữ danh sách nơi nhận");
        Some(Self {
            before_pt: before_pt?,
            left_mm: left_mm?,
            right_mm: right_mm?,
            authority_pt: authority_pt?,
            name_pt: name_pt?,
            signature_room_mm: signature_room_mm?,
            recipients_lead_pt: recipients_lead_pt?,
            recipients_pt: recipients_pt?,
        })
    }
}

impl Record for TableLook {
    const NAME: &'static str = "TableLook";
    const ABOUT: &'static str = "Bảng";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let size_pt = f.required("size_pt", "Cỡ chữ trong bảng");
        let small_pt = f.required("small_pt", "Cỡ chữ trong bảng có nhiều cột hẹp");
        let small_inset_x_mm = f.required(
            "small_inset_x_mm",
            "Chữ cách đường kẻ trái, phải trong bảng có nhiều cột hẹp, mm",
        );
        let border_pt = f.required("border_pt", "Độ dày đường kẻ bảng");
        let tick_mm = f.required("tick_mm", "Cạnh của ô vuông để đánh dấu, mm");
        let inset_x_mm = f.required("inset_x_mm", "Chữ cách đường kẻ trái, phải, mm");
        let inset_y_pt = f.required("inset_y_pt", "Chữ cách đường kẻ trên, dưới");
        let before_pt = f.required("before_pt", "Khoảng cách phía trên bảng");
        let after_pt = f.required("after_pt", "Khoảng cách phía dưới bảng");
        Some(Self {
            size_pt: size_pt?,
            small_pt: small_pt?,
            small_inset_x_mm: small_inset_x_mm?,
            border_pt: border_pt?,
            tick_mm: tick_mm?,
            inset_x_mm: inset_x_mm?,
            inset_y_pt: inset_y_pt?,
            before_pt: before_pt?,
            after_pt: after_pt?,
        })
    }
}

impl Record for CoverLook {
    const NAME: &'static str = "CoverLook";
    const ABOUT: &'static str = "Bìa sổ";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let top_mm = f.required("top_mm", "Tên cơ quan cách lề trên, mm");
        let issuer_pt = f.required("issuer_pt", "Cỡ chữ tên cơ quan");
        let title_before_mm = f.required("title_before_mm", "Tên sổ cách tên cơ quan, mm");
        let title_pt = f.required("title_pt", "Cỡ chữ tên sổ");
        let lines_before_mm = f.required("lines_before_mm", "Các dòng dưới cách tên sổ, mm");
        let line_pt = f.required("line_pt", "Cỡ chữ các dòng dưới");
        let line_before_pt = f.required("line_before_pt", "Khoảng cách giữa các dòng");
        Some(Self {
            top_mm: top_mm?,
            issuer_pt: issuer_pt?,
            title_before_mm: title_before_mm?,
            title_pt: title_pt?,
            lines_before_mm: lines_before_mm?,
            line_pt: line_pt?,
            line_before_pt: line_before_pt?,
        })
    }
}

impl Record for AnnexLook {
    const NAME: &'static str = "AnnexLook";
    const ABOUT: &'static str = "Tiêu đề phụ lục (Phụ lục I, phần I, mục III)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let label_pt = f.required("label_pt", "Cỡ chữ “Phụ lục I”");
        let title_pt = f.required("title_pt", "Cỡ chữ tên phụ lục");
        let reference_pt = f.required("reference_pt", "Cỡ chữ “Kèm theo …”");
        let after_pt = f.required("after_pt", "Khoảng cách từ đường kẻ đến nội dung");
        Some(Self {
            label_pt: label_pt?,
            title_pt: title_pt?,
            reference_pt: reference_pt?,
            after_pt: after_pt?,
        })
    }
}

impl Record for Style {
    const NAME: &'static str = "Style";
    const ABOUT: &'static str = "Kiểu của một loại đoạn văn";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let size_pt = f.required("size_pt", "Cỡ chữ");
        let align = f.required("align", "Canh lề");
        let first_line_mm = f.optional("first_line_mm", "Lùi đầu dòng, mm");
        let before_pt = f.required("before_pt", "Khoảng cách với đoạn trên");
        let bold = f.optional("bold", "Chữ đậm");
        let italic = f.optional("italic", "Chữ nghiêng");
        let keep_next = f.optional("keep_next", "Luôn cùng trang với đoạn sau");
        let level = f.optional("level", "Cấp trong mục lục");
        Some(Self {
            size_pt: size_pt?,
            align: align?,
            first_line_mm: first_line_mm?.unwrap_or_default(),
            before_pt: before_pt?,
            bold: bold?.unwrap_or_default(),
            italic: italic?.unwrap_or_default(),
            keep_next: keep_next?.unwrap_or_default(),
            level: level?,
        })
    }
}

impl Decode for Align {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.one_of(
            node,
            key,
            &[
                ("justify", Self::Justify),
                ("left", Self::Left),
                ("center", Self::Center),
                ("right", Self::Right),
            ],
        )
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": ["justify", "left", "center", "right"]})
    }
}

/// A text of a format file.
struct Word(String);

impl Decode for Word {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        if let Value::Scalar(text) = &node.value {
            return Some(Self(text.clone()));
        }
        wrong_type(node, key, Expected::Text, decoder);
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string"})
    }
}

/// The styles, one for each role.
struct Styles(BTreeMap<Role, Style>);

impl Record for Styles {
    const NAME: &'static str = "Styles";
    const ABOUT: &'static str = "Kiểu của từng loại đoạn văn";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let styles: Vec<Option<(Role, Style)>> = Role::ALL
            .iter()
            .map(|role| Some((*role, f.required(role.key(), "Kiểu của loại đoạn văn này")?)))
            .collect();
        styles.into_iter().collect::<Option<_>>().map(Self)
    }
}
