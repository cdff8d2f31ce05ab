namespace Wegmarke.Capture.Mapping;

/// <summary>What a column is by its name, whatever the rows are used as.</summary>
enum ColumnRole
{
    OrderDate, Date, TimeOfDay, UpdatedAt, CustomerSince, Birthday, From, To, RefundedAt,
    CustomerNumber, Customer, ContactNumber, Email, Phone, LoyaltyCard, UserId, Account, Session, AnonymousId,
    Order, Receipt, Invoice, Reference, Line, MessageId,
    GrossTotal, Total, NetTotal, LineTotal, UnitPrice, Quantity, Currency, Refunded, Cost, Budget, Impressions, Clicks,
    Branch, Till, Channel, Product, ProductName, Status, Type, CampaignKey, Campaign, Device,
    Case, Subject, Category, Comment, Nps, Csat, Ces, SchoolMark, Stars, Rating,
    FirstName, LastName, Name, Title, Salutation, Gender, Company, Street, Postcode, City, Region, Country, Language, Newsletter, CustomerGroup, Tags,
    ConsentPurpose, ConsentState, ConsentDate, TextVersion, FormUrl, RequestedAt, ConfirmedAt,
    ContentKey, Address, ContentType, Phase, Touchpoint, Event,
}
