using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;
using Wegmarke.Demo.Musterhaus.Words;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>What the company sends by itself: newsletters, catalogues, messages of the app.</summary>
sealed class Marketing(World world, IReadOnlyList<Customer> customers, Shopping shopping)
{
    const int NewsletterEvery = 14;
    const int PushEvery = 75;
    const double Chosen = 0.30;
    const double Opens = 0.34;
    const double ClicksOnIt = 0.15;
    const double Unsubscribes = 0.008;
    const double RaisesNeed = 0.15;
    const double GetsCatalogue = 0.4;
    const double CatalogueRaisesNeed = 0.04;
    const double OpensPush = 0.2;

    static readonly string[] s_subjects = [.. WordList.Lines("subjects.txt")];
    static readonly Dictionary<DateOnly, string> s_catalogues = new()
    {
        [new(2025, 9, 15)] = "Herbstkatalog 2025",
        [new(2025, 11, 17)] = "Weihnachtsheft 2025",
        [new(2026, 3, 9)] = "Fahrradkatalog 2026",
    };

    readonly Dice _dice = Dice.For(world.Seed, "marketing");

    public void Run(int day)
    {
        if (Period.Day(day).DayOfWeek == DayOfWeek.Thursday && day % NewsletterEvery < 7)
            SendNewsletter(new($"NL-{Period.Day(day):yyyy-MM-dd}", s_subjects[day / NewsletterEvery % s_subjects.Length], day));
        if (s_catalogues.TryGetValue(Period.Day(day), out var title))
            SendCatalogue(title, day);
        if (day % PushEvery == PushEvery / 2)
            Push(day);
    }

    void SendNewsletter(Mailing mailing)
    {
        var start = Berlin.Utc(Period.Day(mailing.Day).ToDateTime(new TimeOnly(8, 0)));
        foreach (var customer in customers.Where(customer => customer.GetsNewsletter && customer.Since <= Period.Day(mailing.Day)))
        {
            if (_dice.Chance(Chosen))
                Receive(customer, mailing, start.AddSeconds(_dice.Below(3_600)));
        }
    }

    void Receive(Customer customer, Mailing mailing, DateTime sent)
    {
        Write("newsletter_sent", sent);
        if (!_dice.Chance(Opens))
            return;
        var opened = sent.AddMinutes(_dice.Chance(0.6) ? _dice.Between(2, 700) : _dice.Between(700, 4_000));
        Write("newsletter_opened", opened);
        if (_dice.Chance(ClicksOnIt))
            Click(customer, mailing, opened.AddSeconds(_dice.Between(8, 200)));
        else if (_dice.Chance(Unsubscribes))
        {
            Write("newsletter_unsubscribed", opened.AddMinutes(1));
            customer.GetsNewsletter = false;
        }

        void Write(string what, DateTime time) => world.Files.Newsletter.Add(time, what, customer.Email, mailing);
    }

    /// <summary>A look around; some come back because of it.</summary>
    void Click(Customer customer, Mailing mailing, DateTime time)
    {
        world.Files.Newsletter.Add(time, "newsletter_clicked", customer.Email, mailing, "/aktion/newsletter");
        var category = Season.Pick(_dice, mailing.Day, customer.Persona.Likes);
        var visit = new Visit(world, customer, _dice, customer.PickDevice(), time.AddSeconds(3));
        Browsing.Look(world, visit, Entry.Newsletter, category, world.Assortment.Pick(_dice, category, BasketSize.Medium));
        customer.LastResearch = visit.Clock;
        if (_dice.Chance(RaisesNeed))
            RaiseNeed(customer, category, Period.NumberOf(time) + _dice.Between(1, 6));
    }

    void RaiseNeed(Customer customer, Category category, int day) => world.Agenda.On(day, at =>
        shopping.Follow(new(customer, world.Assortment.Pick(customer.Dice, category, customer.Persona.Basket), at) { IsFollowUp = true }, at));

    void SendCatalogue(string title, int day)
    {
        var sent = Berlin.StartOf(day);
        foreach (var customer in customers.Where(_ => _dice.Chance(GetsCatalogue)))
        {
            world.Files.Post.Add(sent, Written.GermanDay(sent), title, customer.Number, $"{customer.FirstName} {customer.LastName}", customer.Zip, customer.Town);
            if (_dice.Chance(CatalogueRaisesNeed))
                RaiseNeed(customer, Season.Pick(_dice, day, customer.Persona.Likes), day + _dice.Between(2, 20));
        }
    }

    void Push(int day)
    {
        foreach (var customer in customers.Where(customer => customer.HasApp))
        {
            var time = Hours.Pick(_dice, day, DayPart.Afternoon);
            AppTrade.Send(world, customer, time, "push_sent", "/push", null);
            if (_dice.Chance(OpensPush))
                AppTrade.Send(world, customer, time.AddMinutes(_dice.Between(1, 200)), "application_opened", "/start", null);
        }
    }
}
