namespace Wegmarke.Server.Pages;

/// <summary>A page that says what is wrong and leads back.</summary>
static class MessagePage
{
    public static string Write(PageView view, string message) => Layout.Page(
        view, view.Say("Hinweis", "Note"), "", $"""<h1>{PageView.Text(message)}</h1><p><a href="{view.Link("/")}">{view.Say("Zur Karte", "Back to the map")}</a></p>""");
}
