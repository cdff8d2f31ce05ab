namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>A piece of content that is shown as a teaser, and read when somebody clicks on it.</summary>
/// <param name="Type">Content type of the shipped catalogue.</param>
sealed record Content(string Key, string Title, string Type, int FromDay, int ToDay)
{
    public string Path => Type switch
    {
        "guide" => $"/ratgeber/{Key}",
        "video" => $"/video/{Key}",
        _ => $"/magazin/{Key}",
    };

    public bool IsOffered(int day) => day >= FromDay && day <= ToDay;
}
