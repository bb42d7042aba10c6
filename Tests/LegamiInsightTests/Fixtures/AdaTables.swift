/// The invented person: nodes, ties of the centre, ties among the others.
enum AdaTables {
  static let nodes = """
    P00;Ada;person
    P01;Bruno;person
    P02;Carla;person
    P03;Dario;person
    P04;Elsa;person
    P05;Fausto;person
    P06;Gina;person
    P07;Hassan;person
    P08;Ines;person
    P09;Lino;person
    P10;Mara;person
    P11;don Nello;person
    P12;Olga;person
    P13;Associazione Ponte Sereno;organisation;voluntary_org;third_sector
    P14;Paola;person
    P15;Quinto;person
    P16;dott.ssa Rita;person
    P17;Silvano;person
    P18;Tina;person
    P19;Ugo;person
    P20;Vera;person
    P21;Gruppo AMA Passi Lenti;group;self_help;citizens
    P22;Cooperativa Filo Doppio;organisation;social_coop;third_sector
    P23;Yuri;person
    P24;Centro anziani Il Gelso;place;seniors_centre;third_sector
    P25;Servizio Sociale di Borgo Finto;organisation;unit;public
    D01;Convenzione Comune–Ponte Sereno;device;convention;;;;2025-01-01;2026-06-30
    D02;Accordo SAD Comune–Filo Doppio;device;convention;;;;2024-01-01;2026-12-31
    """

  static let centreTies = """
    t01;P01;kinship;family;home;1;strong;some;weekly;emo ins inf;emo;;1972-04
    t02;P02;kinship;family;home;2;tenuous;conflict;monthly;;;;1999-06;;;2026-02-01
    t03;P03;kinship;family;home;1;strong;none;daily;com emo;emo;;2006-09
    t04;P04;kinship;family;home;1;strong;none;weekly;emo app;emo app;;1950-02;;;2026-05-10
    t05;P05;kinship;family;home;3;tenuous;none;yearly;;;;1971-10
    t06;P06;neighbourhood;neighbour;home;1;strong;none;daily;ins com pre;com;I;2004-05
    t07;P07;acquaintance;natural_helper;sociality;3;moderate;none;weekly;ins;;N;2015-03;;;2026-05-13
    t08;P08;friendship;friend;sociality;1;strong;none;weekly;emo com;emo;;1963-01;;;2026-04-28
    t09;P09;friendship;friend;sociality;2;tenuous;none;never;com;com;;2012-09;2025-12;interrupted
    t10;P10;colleague;colleague;work;2;moderate;none;never;com;com;;1980-01;2019-06
    t11;P11;acquaintance;community_leader;sociality;3;moderate;none;monthly;emo;;I;1998-01
    t12;P12;volunteering;volunteer;sociality;2;moderate;none;weekly;ins com;;I;2026-03-16;;;2026-05-12
    t14;P14;paid_care;paid_carer;home;2;moderate;some;daily;ins;;F;2026-03-16
    t15;P15;acquaintance;natural_helper;sociality;3;moderate;none;never;com;;N;2001-01;;dormant
    t16;P16;care;professional;home;3;moderate;none;monthly;inf;;F;2010-01;;;2026-03-20
    t17;P17;case_mgmt;case_manager;home;2;moderate;none;monthly;inf app;;F;2026-02-23
    t18;P18;care;professional;home;3;moderate;none;weekly;ins;;F;2026-03-10
    t19;P19;care;professional;home;3;tenuous;none;weekly;ins;;F;2026-03-12;2026-06-30
    t20;P20;care;professional;home;3;tenuous;none;never;inf;;F;2026-02-20;2026-03-09
    t23;P23;care;professional;home;3;moderate;none;weekly;ins;;F;2026-03-16
    t24;P24;participation;participant;sociality;3;moderate;none;never;com;;I;2010-01;2025-12;interrupted
    """

  static let otherTies = """
    u01;P01;P02;couple;;;;some;1998-01
    u02;P01;P03;kinship;;;;none;2006-09
    u03;P02;P03;kinship;;;;none;2006-09
    u04;P04;P05;couple;;;;none;1971-10
    u05;P01;P04;kinship;;;;none;1972-04
    u06;P01;P06;acquaintance;;;;none;2015-01
    u07;P06;P07;acquaintance;;;;none;2015-03
    u08;P06;P08;friendship;;;;none;2010-01
    u09;P06;P14;acquaintance;;;;none;2026-03-16
    u10;P08;P11;acquaintance;;;;none;1998-01
    u11;P11;P12;acquaintance;;;;none;2018-01
    u12;P12;P13;participation;;volunteer;;none;2019-01
    u13;P09;P24;participation;;;;none;2012-09
    u14;P09;P15;acquaintance;;;;none;2012-09
    u15;P17;P01;care;;;;none;2026-02-23
    u16;P17;P25;employment;;;;none;2020-01
    u17;P17;P20;cooperation;;;;none;2026-02-20;2026-03-09
    u18;P17;P22;cooperation;;;;none;2021-01
    u19;P23;P22;employment;;;;none;2022-01
    u20;P16;P18;cooperation;;;;none;2024-01
    u21;P14;P01;employment;;;;some;2026-03-16
    u22;P01;P21;participation;;;;none;2026-04-10
    u23;P13;P25;cooperation;;;;none;2025-01-01
    u24;P22;P25;cooperation;;;;none;2024-01-01
    u25;P14;P23;acquaintance;;;;some;2026-03-16
    u26;P03;P06;acquaintance;;;;none;2020-01
    u27;P13;D01;participation;;;;;2025-01-01;2026-06-30
    u28;P25;D01;participation;;;;;2025-01-01;2026-06-30
    u29;P22;D02;participation;;;;;2024-01-01;2026-12-31
    u30;P25;D02;participation;;;;;2024-01-01;2026-12-31
    """
}
