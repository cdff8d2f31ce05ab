using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps.Reports;

/// <summary>How a report looks: sheets of A3 across, that stay readable when they are printed at half the size.</summary>
static class ReportStyle
{
    public static string Css { get; } = InterFont.Css + "\n" +
        """
        @page{size:420mm 297mm;margin:13mm 16mm 15mm;@bottom-left{content:string(title);font:400 10pt "Wegmarke Inter",Arial,sans-serif;color:#5b6478}@bottom-right{content:counter(page) " / " counter(pages);font:400 10pt "Wegmarke Inter",Arial,sans-serif;color:#5b6478}}
        :root{color-scheme:light}*{box-sizing:border-box}
        html{background:#eceff4}body{margin:0 auto;max-width:1640px;padding:24px 16px;color:#14213d;font:400 20px/1.5 "Wegmarke Inter",Inter,Arial,"Liberation Sans",sans-serif;hyphens:auto;overflow-wrap:break-word}
        .sheet{background:#fff;margin:0 0 24px;padding:40px 48px;border-radius:8px}
        h1{font-size:46px;line-height:1.2;font-weight:600;margin:0;hyphens:manual}h2{font-size:32px;line-height:1.25;font-weight:600;margin:0 0 8px;hyphens:manual}h3{font-size:22px;line-height:1.35;font-weight:600;margin:0;hyphens:manual}
        p{margin:0 0 12px;max-width:72em}.lead{color:#5b6478;margin:0 0 24px}.muted{color:#5b6478}
        .head{display:flex;justify-content:space-between;align-items:baseline;gap:32px;border-bottom:2px solid #0f6e78;padding-bottom:16px;margin-bottom:32px}.head p{margin:0;text-align:right;color:#5b6478;white-space:nowrap}
        .say{list-style:none;margin:0 0 40px;padding:0;display:grid;gap:28px}.say li{display:grid;grid-template-columns:minmax(280px,22%) 1fr;gap:32px;align-items:baseline}
        .say b{font-size:54px;line-height:1.1;font-weight:600;color:#0f6e78;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.say span{font-size:27px;line-height:1.4;max-width:46em}
        nav ol{columns:2;column-gap:64px;list-style:none;margin:0;padding:0}nav li{display:flex;gap:12px;padding:6px 0;border-bottom:1px solid #d9dee7;break-inside:avoid}nav li span{margin-left:auto;font-variant-numeric:tabular-nums}
        a{color:#0f6e78;text-decoration:none}a:hover,a:focus{text-decoration:underline}
        .form .name{display:flex;align-items:baseline;gap:24px;margin-bottom:8px}.form h2,.form .lead{margin:0}
        .form svg{display:block;width:auto;height:auto;max-width:100%;margin:0 auto}
        .weak{list-style:none;margin:0;padding:0}.weak li{display:grid;grid-template-columns:56px 1fr 340px;gap:8px 24px;padding:18px 0;border-top:1px solid #d9dee7;break-inside:avoid}
        .weak .no{font-size:32px;line-height:1.1;font-weight:600;color:#b2432f}.weak p{margin:4px 0 0}.weak .cost{text-align:right;font-variant-numeric:tabular-nums}.weak .cost b{display:block;font-size:28px;line-height:1.2;font-weight:600}
        blockquote{margin:8px 0 0;padding:0 0 0 16px;border-left:4px solid #d9dee7;color:#14213d;hyphens:auto}
        table{border-collapse:collapse;width:100%}caption{text-align:left;color:#5b6478;padding-bottom:8px}th,td{text-align:left;vertical-align:top;padding:7px 20px 7px 0;border-bottom:1px solid #d9dee7}th{font-weight:600}th.n{font-variant-numeric:normal}table+h3{margin-top:20px}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .two{display:grid;grid-template-columns:1fr 1fr;gap:16px 64px}.two h3{margin:0 0 8px}.two ul{margin:0 0 16px;padding-left:22px}.two li{margin-bottom:6px}.two dl{margin:0 0 16px}.two dt{font-weight:600}.two dd{margin:0 0 8px}
        .title{string-set:title content(text)}
        @media screen and (max-width:900px){.say li,.weak li,.two{grid-template-columns:1fr}.say b,.weak .cost{text-align:left}nav ol{columns:1}.sheet{padding:24px 16px}}
        @media print{html{background:#fff}body{max-width:none;margin:0;padding:0;font-size:13.5pt}.sheet{margin:0;padding:0;border-radius:0;break-before:page}.sheet:first-of-type{break-before:auto}
        .form svg{max-height:254mm;margin:0 auto}.form h2{font-size:16pt}.weak li{padding:10px 0}.two{gap:8px 48px}.basis{font-size:12pt}}
        """;
}
