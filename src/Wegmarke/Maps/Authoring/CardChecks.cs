namespace Wegmarke.Maps.Authoring;

/// <summary>What cards may hold: addresses that are safe to follow, and pictures that are pictures.</summary>
static class CardChecks
{
    static readonly (string Start, byte[] Begins)[] s_pictures =
    [
        ("data:image/png;base64,", [0x89, 0x50, 0x4e, 0x47]),
        ("data:image/jpeg;base64,", [0xff, 0xd8, 0xff]),
        ("data:image/webp;base64,", "RIFF"u8.ToArray()),
    ];

    public static IEnumerable<string> Problems(MapCard card)
    {
        foreach (var problem in Limit.Text("card", card.Text, DocumentLimits.Card).Concat(Limit.Text("source", card.Source, DocumentLimits.Card)))
            yield return problem;
        if (card.Kind is MapCardKind.Note or MapCardKind.Quote && card.Text.Length == 0)
            yield return "a card is empty. Write its \"text\", or leave it out.";
        if ((card.Url.Length > 0) != (card.Kind == MapCardKind.Link))
            yield return "a link, and nothing else, has a \"url\". Write both or neither.";
        if ((card.Image.Length > 0) != (card.Kind == MapCardKind.Image))
            yield return "a card of kind image, and nothing else, has an \"image\". Write both or neither.";
        if (card.Source.Length > 0 && card.Kind != MapCardKind.Quote)
            yield return "a \"source\" belongs to a quote. Make it one, or leave the source out.";
        if (card.Url.Length > 0 && !IsWebAddress(card.Url))
            yield return $"the link '{PeoplesText.Shown(card.Url)}' cannot be kept. Write an https:// address of at most {DocumentLimits.Url} letters.";
        if (card.Image.Length > 0 && PictureProblem(card.Image) is { } wrong)
            yield return wrong;
    }

    /// <summary>Https, a host, and nobody's name or password in it.</summary>
    public static bool IsWebAddress(string text) => text.Length <= DocumentLimits.Url && !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo.Length: 0, Host.Length: > 0 };

    static string? PictureProblem(string image)
    {
        if (!image.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return IsWebAddress(image) ? null : $"the image '{PeoplesText.Shown(image)}' cannot be kept. Write an https:// address, or the picture as data:image/png, jpeg or webp in base64.";
        var form = s_pictures.FirstOrDefault(known => image.StartsWith(known.Start, StringComparison.Ordinal));
        if (form.Start is null)
            return $"the image '{PeoplesText.Shown(image)}' cannot be kept. A picture inside the map is data:image/png;base64, data:image/jpeg;base64, or data:image/webp;base64,";
        var bytes = new byte[image.Length];
        if (!Convert.TryFromBase64String(image[form.Start.Length..], bytes, out var length) || !bytes.AsSpan(0, length).StartsWith(form.Begins))
            return $"the image '{PeoplesText.Shown(image)}' is not the picture it says. Encode the file itself in base64.";
        return length <= DocumentLimits.ImageBytes ? null
            : $"an image has {length:N0} bytes; at most {DocumentLimits.ImageBytes:N0} are kept inside a map. Make it smaller, or link to it.";
    }
}
