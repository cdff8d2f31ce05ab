using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Something a customer wants, and the way to it.</summary>
sealed class Need(Customer customer, Article article, int day)
{
    public Customer Customer => customer;

    public Article Article => article;

    public NeedSize Size => article.Category.Size;

    public int Born => day;

    /// <summary>What is still to come, the purchase last.</summary>
    public Queue<Contact> Way { get; } = [];

    /// <summary>Brought here by an advertisement, if any.</summary>
    public Entry? Stimulus { get; init; }

    /// <summary>Follows from another purchase; the customer's next need does not wait for it.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>Goes a planted path.</summary>
    public bool IsScripted { get; set; }

    public bool IsResearched { get; set; }

    /// <summary>Came back once after leaving the checkout.</summary>
    public bool IsSecondTry { get; set; }

    /// <summary>Nothing happens before what happened last.</summary>
    public DateTime NotBefore { get; set; }
}
