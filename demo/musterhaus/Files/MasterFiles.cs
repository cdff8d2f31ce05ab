using Wegmarke.Demo.Musterhaus.Behaviour;
using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>What does not change from day to day: customers, companies, articles, branches, campaigns, contents.</summary>
static class MasterFiles
{
    public static void Write(Outbox files, World world, IReadOnlyList<Customer> customers, IReadOnlyList<Customer> members)
    {
        WriteCustomers(files, [.. customers, .. members]);
        WriteCompanies(files, members);
        using (var articles = files.Table("stammdaten/artikel.csv", ';', "Artikelnr", "Bezeichnung", "Warengruppe", "Preis", "MwSt"))
            foreach (var article in world.Assortment.All)
                articles.Write(article.Number, article.Name, article.Category.Name, Written.Money(article.Cents), Written.Whole(article.Category.Vat));
        using (var branches = files.Table("stammdaten/filialen.csv", ';', "Filiale", "Ort", "Straße", "PLZ", "Kassen"))
            foreach (var branch in Branch.All)
                branches.Write(branch.Key, branch.Town, branch.Street, branch.Zip, Written.Whole(branch.Tills));
        WriteCampaigns(files);
        WriteOffers(files, world.Contents);
    }

    static void WriteCustomers(Outbox files, IReadOnlyList<Customer> customers)
    {
        using var table = files.Table("stammdaten/kunden.csv", ';', "Kundennr", "Anrede", "Vorname", "Nachname", "Straße", "PLZ", "Ort", "Geburtsjahr", "E-Mail", "Telefon",
            "Kundenkarte", "Web-Login", "Newsletter", "Kunde seit", "Filiale", "Firma");
        foreach (var customer in customers)
            table.Write(customer.Number, customer.IsFemale ? "Frau" : "Herr", customer.FirstName, customer.LastName, customer.Street, customer.Zip, customer.Town,
                Written.Whole(customer.BirthYear), customer.Email, customer.Phone, customer.Card ?? "", customer.HasAccount ? customer.UserId : "",
                customer.GetsNewsletter ? "ja" : "nein", Written.GermanDay(customer.Since), customer.Home.Town, customer.Account?.Number ?? "");
    }

    static void WriteCompanies(Outbox files, IReadOnlyList<Customer> members)
    {
        using var table = files.Table("stammdaten/firmen.csv", ';', "Firmennr", "Firma", "Straße", "PLZ", "Ort", "Ansprechpartner", "E-Mail", "Telefon", "Kundennr");
        foreach (var member in members)
        {
            var account = member.Account!; // all members have one
            table.Write(account.Number, account.Name, account.Street, account.Zip, account.Town, $"{member.FirstName} {member.LastName}", member.Email, member.Phone, member.Number);
        }
    }

    static void WriteCampaigns(Outbox files)
    {
        using var table = files.Table("marketing/kampagnen.csv", ';', "Kampagne", "Titel", "von", "bis");
        foreach (var campaign in Campaign.All)
            table.Write(campaign.Key, campaign.Title, Written.GermanDay(campaign.From), Written.GermanDay(campaign.To));
    }

    /// <summary>What is offered, whether anybody answers or not: nobody's absence leaves a row.</summary>
    static void WriteOffers(Outbox files, Contents contents)
    {
        using (var table = files.Table("marketing/inhalte.csv", ';', "Inhalt", "Titel", "Art", "angeboten von", "angeboten bis", "Einblendungen"))
            foreach (var (content, shown, _) in contents.Counts)
                table.Write(content.Key, content.Title, content.Type, Written.GermanDay(Period.Day(content.FromDay)), Written.GermanDay(Period.Day(content.ToDay)), Written.Whole(shown));
        using var touchpoints = files.Table("marketing/kontaktpunkte.csv", ';', "Kontaktpunkt", "Bezeichnung", "angeboten von", "angeboten bis", "Einblendungen");
        foreach (var step in SideStep.All)
            touchpoints.Write(step.Key, step.Name, Written.GermanDay(Period.First), Written.GermanDay(Period.Last), Written.Whole(contents.Pages));
    }
}
