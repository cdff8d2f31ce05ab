using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>How a drawing speaks to its reader: words, figures and money.</summary>
sealed record Voice(Language Language, string Currency)
{
    public Words Words => Words.Of(Language);

    public LocalFormat Format => LocalFormat.Of(Language);

    public string Say(string german, string english) => Language == Language.German ? german : english;

    public string Customers(long count) =>
        count == 1 ? Words.OneCustomer : string.Format(null, Words.Customers, Format.Count(count));
}
