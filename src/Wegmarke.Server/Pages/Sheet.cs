namespace Wegmarke.Server.Pages;

/// <summary>Parts of forms. Words given are HTML already.</summary>
static class Sheet
{
    /// <param name="action">Encoded already.</param>
    /// <param name="proof">That a page of this server sent it; empty for who is not signed in.</param>
    /// <param name="content">The fields.</param>
    public static string Form(string action, string proof, string content) => $"""<form class="sheet" method="post" action="{action}">{Proof(proof)}{content}</form>""";

    public static string Inline(string action, string proof, string content) => $"""<form class="inline" method="post" action="{action}">{Proof(proof)}{content}</form>""";

    /// <param name="label">Above the field.</param>
    /// <param name="name">Under which it is sent.</param>
    /// <param name="attributes">Such as its type and what browsers may fill in.</param>
    public static string Field(string label, string name, string attributes) => $"""<label>{label}<input name="{name}" required {attributes}></label>""";

    public static string Hidden(string name, string value) => $"""<input type="hidden" name="{name}" value="{PageView.Text(value)}">""";

    public static string Button(string words) => $"<button>{words}</button>";

    public static string Bad(string? words) => words is null ? "" : $"""<p class="bad" role="alert">{words}</p>""";

    public static string Good(string? words) => words is null ? "" : $"""<p class="good" role="status">{words}</p>""";

    static string Proof(string proof) => proof.Length == 0 ? "" : Hidden("antiforgery", proof);
}
