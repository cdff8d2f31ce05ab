// Made by npm run api from the server's OpenAPI document.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server can answer; to whom it is open, also the last interaction of the log. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks, with which rights in the tenant, and what a signed-in person sends in X-Antiforgery to change something. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MyAccess"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tenants that the caller may enter: what stands before their addresses, their names, and which one is asked.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageTenant"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything a board is told of the journeys, as one page to read or print (format=html or pdf), of all interactions or of those that a filter keeps: sentences, all forms, weak points, method.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    Phases?: string;
                    Lang?: string;
                    Format?: string;
                    From?: string;
                    To?: string;
                    Where?: string[];
                    Segment?: string;
                    Persona?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a company is on the eight steps and five practices of a living map, read from what is there.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GuidedStart"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Write keys and read keys, the revoked ones too; never their text.
         * @description Needs the right 'administer'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeyView"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Makes a key open nothing any more; for good.
         * @description Needs the right 'administer'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeyView"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may come in to the tenant, and as what.
         * @description Needs the right 'administer'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UserView"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What keys in answers are called in both languages: phase models, channels, touchpoints, conversion rules, personas.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueNames"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tenant's own rules by which names of sources become touchpoints.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRule"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/rules/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stores a rule of the tenant's own; the body is the rule. It holds for the past as well.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": unknown;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnRule"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Removes a rule of the tenant's own.
         * @description Needs the right 'write'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversion rules: what each goes by, and whether it counts.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConversionView"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/conversions/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switches a conversion rule on or off. It holds for the past as well.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewConversionState"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConversionView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/default-phase-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Chooses the phase model that is used when none is named.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewUsualPhases"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueNames"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where interactions come from: what each source declares, and what was imported of it.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourceView"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Changes what a source declares: purposes, legal basis, and how much it may measure live. For what comes in from now on.
         * @description Needs the right 'privacy'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewSourceRules"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourceView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last interactions of a source (source=shop), newest first, to see that something arrives.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: {
                    source?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LatestInteraction"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys by which sources send, the revoked ones too; never their text.
         * @description Needs the right 'administer'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourceKeyView"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Makes a key by which a source sends; its text is in this answer and nowhere else.
         * @description Needs the right 'administer'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewSourceKey"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GivenSourceKey"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Makes a key open nothing any more; for good.
         * @description Needs the right 'administer'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourceKeyView"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files that were uploaded, newest first, and how far each is.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UploadList"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Takes a file in, as application/octet-stream and under its name (name=orders.csv). Nothing of it is imported yet.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: {
                    name?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportUpload"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportUpload"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Ends an import that is under way; takes any other upload away.
         * @description Needs the right 'write'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportUpload"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an import with this choice would make of the file; stores nothing.
         * @description Needs the right 'profiles'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportChoice"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets the file be imported in the background.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportChoice"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportUpload"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows that were not kept, with line and reason, as CSV.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capture/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of all messages that came live, by source.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaptureStats"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capture/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often pages were looked at per day, of sources whose mode only counts.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageViews"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capture/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages that were dropped and may be mended.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeadLetter"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capture/dead/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, as it came.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeadLetter"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Puts another message in its place; the body is the message.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": unknown;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeadLetter"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capture/dead/{number}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes it through all steps again.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReplayReport"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What testers look for, per kind of touchpoint, and how soon it should answer.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Checklist"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tests of touchpoints by staff.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TouchpointTest"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Keeps a test; answers when it is on disk.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ToldTest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackReceipt"];
                    };
                };
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackReceipt"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Interviews with customers.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Interview"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Keeps an interview; answers when it is on disk.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ToldInterview"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackReceipt"];
                    };
                };
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeedbackReceipt"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/touchpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures per touchpoint, channel and phase, and names that no rule maps yet.
         * @description Needs the right 'ask'.
         */
        get: operations["touchpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which touchpoint directly follows which, how often, by how many customers and after what time.
         * @description Needs the right 'ask'.
         */
        get: operations["transitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What channels, touchpoints or campaigns contributed to conversions, by models side by side, with what they cost.
         * @description Needs the right 'ask'.
         */
        get: operations["attribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many come from step to step, how long it takes them, and what those do who come no further.
         * @description Needs the right 'ask'.
         */
        get: operations["funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A figure per hour, day, week or month, of everything or by a dimension.
         * @description Needs the right 'ask'.
         */
        get: operations["series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of customers first met in a week or month: who comes back later, and who buys again.
         * @description Needs the right 'ask'.
         */
        get: operations["retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Per day, week or month: customers who are new, stay, come back or stay away.
         * @description Needs the right 'ask'.
         */
        get: operations["lifecycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/acquisition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where customers come from: by the first contact, who buys, after what time and contacts, and what revenue follows.
         * @description Needs the right 'ask'.
         */
        get: operations["acquisition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Switches between channels, where they lose customers, and what is researched online and bought offline.
         * @description Needs the right 'ask'.
         */
        get: operations["channels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often customers have contact, at which touchpoint or channel, in which phase, week or hour of the week.
         * @description Needs the right 'ask'.
         */
        get: operations["heatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/emotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How customers feel at each touchpoint in each phase, on which answers that rests, and what they say.
         * @description Needs the right 'ask'.
         */
        get: operations["emotion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which paths customers take, how often, with what outcome, and which one is likeliest to end in a purchase.
         * @description Needs the right 'ask'.
         */
        get: operations["paths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What customers do right after some steps, or did right before them, and how many of them convert.
         * @description Needs the right 'ask'.
         */
        get: operations["steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/conformance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How well paths fit an ideal one, where they deviate from it, and what that goes with.
         * @description Needs the right 'ask'.
         */
        get: operations["conformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dimensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be asked by: dimensions, how much of each is filled, and examples.
         * @description Needs the right 'ask'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DimensionList"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person permits now, and everything recorded of it.
         * @description Needs the right 'privacy'.
         */
        get: {
            parameters: {
                query?: {
                    identifier?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConsentView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Records that a person consented or withdrew; answers when it is on disk and in force.
         * @description Needs the right 'privacy'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewConsent"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConsentReceipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log, newest first: who did what to whose data or to which setting.
         * @description Needs the right 'privacy'.
         */
        get: {
            parameters: {
                query?: {
                    before?: number;
                    take?: number;
                    act?: string;
                    identifier?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditPage"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What holds for the whole tenant: its name, time zone, currency and amounts; its version is the ETag.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettingsView"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Changes what holds for the whole tenant, if If-Match names the newest version; 412 answers with both. Figures of the past are derived anew.
         * @description Needs the right 'administer'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewSettings"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SettingsView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Precondition Failed */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Precondition Required */
                428: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exchange rates by currency and day, and the currency they are in.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RatesView"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rates/{currency}/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adds the rate of a currency from a day on, or replaces the one of that day.
         * @description Needs the right 'administer'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    currency: string;
                    day: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRate"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RatesView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rates/{currency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes all rates of a currency.
         * @description Needs the right 'administer'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    currency: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long what is kept, and what is past its time by now.
         * @description Needs the right 'privacy'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RetentionView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Changes how long classes are kept: an object of class and time, such as 36m or forever.
         * @description Needs the right 'privacy'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RetentionView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/retention/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets go, for good, what is past its time; answers what went.
         * @description Needs the right 'privacy'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": unknown;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RetentionView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of processing (Art. 30 DSGVO), made from what is set and stored; format=html is a page to print.
         * @description Needs the right 'privacy'.
         */
        get: {
            parameters: {
                query?: {
                    lang?: string;
                    format?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Writes what the program cannot know: an object of field and text; an empty text opens the field again.
         * @description Needs the right 'privacy'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: string;
                        };
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What persons asked for: received, due, done; the open ones first, by their deadlines.
         * @description Needs the right 'privacy'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestView"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Notes that a person asked for something; its deadline begins with the day it came.
         * @description Needs the right 'privacy'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/requests/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that it was answered, or why it takes two months more.
         * @description Needs the right 'privacy'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RequestChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything that is known of a person (Art. 15, 20 DSGVO); noted in the protocol. format=html is a page to hand out, German or English (lang=en).
         * @description Needs the right 'privacy'.
         */
        post: {
            parameters: {
                query?: {
                    format?: string;
                    lang?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewAccess"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erases a person for good (Art. 17 DSGVO), if confirm repeats the identifier; answers with the proof when nothing is left on disk.
         * @description Needs the right 'privacy'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewErasure"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErasureAnswer"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/erasures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an erasure would take. Changes nothing.
         * @description Needs the right 'privacy'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewAccess"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErasurePreview"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/erasures/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proof of an erasure, by its number in the protocol; it names nobody. format=text is a German text for the file of the request.
         * @description Needs the right 'privacy'.
         */
        get: {
            parameters: {
                query?: {
                    format?: string;
                };
                header?: never;
                path: {
                    entry: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an objection to marketing (Art. 21 DSGVO), also of somebody unknown yet, or takes it back; answers when it is in force.
         * @description Needs the right 'privacy'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewObjection"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonReceipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/privacy/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restricts the processing of a person's data (Art. 18 DSGVO), or ends that; answers when it is in force.
         * @description Needs the right 'privacy'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRestriction"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonReceipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles/{identifier}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about a customer's identifiers, newest first; what is in force, and what can be undone.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    identifier: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionView"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides that two identifiers are one customer; answers when it is in force. 409 says why it cannot be.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewDecision"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionReceipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides that two identifiers are never one customer; no interaction moves.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewDecision"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionReceipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles/decisions/{number}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a decision back; what the data and earlier decisions say holds again.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewUndo"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionReceipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All segments as they were written, in their order.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A segment as it was written.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Stores a segment; what it speaks of must be there.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JsonElement"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /**
         * Removes a segment that nothing else speaks of.
         * @description Needs the right 'write'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{key}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many customers are in a segment now.
         * @description Needs the right 'ask'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SegmentSize"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many customers would be in a segment that is not stored.
         * @description Needs the right 'ask'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JsonElement"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SegmentSize"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All personas as they were written, in their order.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personas/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups of customers who behave alike, as personas to start from; nothing is stored.
         * @description Needs the right 'ask'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonaSuggestions"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personas/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A persona as it was written.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Stores a persona; the segment it stands for must be there.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JsonElement"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /**
         * Removes a persona that no segment speaks of.
         * @description Needs the right 'write'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/personas/{key}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many customers stand for a persona now.
         * @description Needs the right 'ask'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SegmentSize"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All dashboards with their tiles, by name.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dashboard"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboards/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dashboard; its version is the ETag.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dashboard"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Stores a dashboard, if If-Match names the newest version; 412 answers with both.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SentDashboard"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dashboard"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Removes a dashboard, if If-Match names the newest version.
         * @description Needs the right 'write'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened and may explain figures, in the order of its days.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Annotation"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annotations/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An annotation; its version is the ETag.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Annotation"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Stores an annotation, if If-Match names the newest version; 412 answers with both.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SentAnnotation"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Annotation"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Removes an annotation, if If-Match names the newest version.
         * @description Needs the right 'write'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How good touchpoints are, by criterion: from the log, own tests and interviews.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TouchpointScores"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Journeys with an interaction that the filter keeps, in a phase where one is named: at most one of each customer, evenly chosen over all of them. With path, those that have these contacts one right after the other: touchpoints, channel:KEY or phase:PHASE:TOUCHPOINT. With definition, of customers in a segment that is not stored.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: {
                    phases?: string;
                    phase?: string;
                    from?: string;
                    to?: string;
                    where?: string[];
                    segment?: string;
                    persona?: string;
                    top?: number;
                    path?: string[];
                    ends?: string;
                    definition?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PassingJourney"][];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events: the log moved, figures changed; at most four a second.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Too Many Requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles/{identifier}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events: everything that happens to one customer, within a second.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    identifier: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Found */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Conflict */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Too Many Requests */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How good the data is, per source: linked share, days without data, odd values, names that no rule maps; and what would link better. Reads the whole log.
         * @description Needs the right 'ask'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityAnswer"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a classification rule would change, if it were stored under this key (key=workshop); the body is the rule. Stores nothing.
         * @description Needs the right 'ask'.
         */
        post: {
            parameters: {
                query?: {
                    key?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": unknown;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RuleTrial"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers by the beginning of an identifier, a name or an address.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: {
                    search?: string;
                    take?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProfileHits"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles/{identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One customer: traits, identifiers and how they were linked, consents, segments, the timeline; of an account its people.
         * @description Needs the right 'profiles'.
         */
        get: {
            parameters: {
                query?: {
                    phases?: string;
                };
                header?: never;
                path: {
                    identifier: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProfilePage"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/linear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The linear journey map, as a picture (format=svg), to print (format=pdf) or as its content (format=json), of all interactions or of those that a filter keeps.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    Phases?: string;
                    Lang?: string;
                    Theme?: string;
                    Format?: string;
                    From?: string;
                    To?: string;
                    Where?: string[];
                    Segment?: string;
                    Persona?: string;
                    Steps?: string;
                    By?: string;
                    Ideal?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How often customers have contact, where and in which phase, as a picture (format=svg), to print (format=pdf) or as its content (format=json), of all interactions or of those that a filter keeps.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    Phases?: string;
                    Lang?: string;
                    Theme?: string;
                    Format?: string;
                    From?: string;
                    To?: string;
                    Where?: string[];
                    Segment?: string;
                    Persona?: string;
                    Steps?: string;
                    By?: string;
                    Ideal?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/touchpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All touchpoints as a wheel around the customer, as a picture (format=svg), to print (format=pdf) or as its content (format=json), of all interactions or of those that a filter keeps.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    Phases?: string;
                    Lang?: string;
                    Theme?: string;
                    Format?: string;
                    From?: string;
                    To?: string;
                    Where?: string[];
                    Segment?: string;
                    Persona?: string;
                    Steps?: string;
                    By?: string;
                    Ideal?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Channels, switches between them, and breaks, as a picture (format=svg), to print (format=pdf) or as its content (format=json), of all interactions or of those that a filter keeps.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    Phases?: string;
                    Lang?: string;
                    Theme?: string;
                    Format?: string;
                    From?: string;
                    To?: string;
                    Where?: string[];
                    Segment?: string;
                    Persona?: string;
                    Steps?: string;
                    By?: string;
                    Ideal?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/emotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How customers feel from step to step, as a picture (format=svg), to print (format=pdf) or as its content (format=json), of all interactions or of those that a filter keeps.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    Phases?: string;
                    Lang?: string;
                    Theme?: string;
                    Format?: string;
                    From?: string;
                    To?: string;
                    Where?: string[];
                    Segment?: string;
                    Persona?: string;
                    Steps?: string;
                    By?: string;
                    Ideal?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far customers come, and which group is lost where, as a picture (format=svg), to print (format=pdf) or as its content (format=json), of all interactions or of those that a filter keeps.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    Phases?: string;
                    Lang?: string;
                    Theme?: string;
                    Format?: string;
                    From?: string;
                    To?: string;
                    Where?: string[];
                    Segment?: string;
                    Persona?: string;
                    Steps?: string;
                    By?: string;
                    Ideal?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/ideal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The intended way as a line, and how customers really go, as a picture (format=svg), to print (format=pdf) or as its content (format=json), of all interactions or of those that a filter keeps.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    Phases?: string;
                    Lang?: string;
                    Theme?: string;
                    Format?: string;
                    From?: string;
                    To?: string;
                    Where?: string[];
                    Segment?: string;
                    Persona?: string;
                    Steps?: string;
                    By?: string;
                    Ideal?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All maps.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown[];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Stores a new map: the document sent, a template (template=retail), or the measured journey (fromData=true).
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: {
                    Id?: string;
                    Template?: string;
                    FromData?: boolean;
                    Phases?: string;
                    Name?: string;
                    Lang?: string;
                    Note?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a map of a table of stages by lanes, sent as text/csv, .xlsx or .ods.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: {
                    Id?: string;
                    Name?: string;
                    Phases?: string;
                    Note?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates that a map can begin with.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    lang?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A map as it stands; its version is the ETag.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Stores a new version, if If-Match names the newest; 412 answers with both.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: {
                    note?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /**
         * Deletes a map, if If-Match names the newest version. It can be restored.
         * @description Needs the right 'write'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a version the newest, or brings a deleted map back.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: {
                    version?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions: number, time and note.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A map as an earlier version.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two versions.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    from?: number;
                    to?: number;
                    lang?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/{id}/drawing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The map drawn with today's figures: as a picture (format=svg), to print (format=pdf) or as its content (format=json).
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    version?: number;
                    lang?: string;
                    theme?: string;
                    format?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/maps/{id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The map as a table of stages by lanes: format=csv or xlsx.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: {
                    format?: string;
                    lang?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Links that show a drawing to whoever has them (map=linear: of that one), also the expired and revoked ones; never their text.
         * @description Needs the right 'write'.
         */
        get: {
            parameters: {
                query?: {
                    map?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShareView"][];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Makes a link that shows one drawing, and nothing else, to whoever has it; its path is in this answer and nowhere else.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WantedShare"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GivenShare"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Length Required */
                411: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Payload Too Large */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
                /** @description Unsupported Media Type */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Makes a link lead nowhere any more; for good.
         * @description Needs the right 'write'.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShareView"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Weak points on record: what was found when, who sees to it, and what became of it.
         * @description Needs the right 'read'.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BacklogAnswer"];
                    };
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backlog/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Looks for weak points now, in all interactions or in those of a period, and takes them in.
         * @description Needs the right 'write'.
         */
        post: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                    lang?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backlog/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says who sees to a weak point and how far that is: status, owner, note.
         * @description Needs the right 'write'.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaidChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Nobody, or a key that opens nothing. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The right is missing. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountContact: {
            person: null | string;
            contact: components["schemas"]["TimelineEntry"];
        };
        AccountPerson: {
            identifier: string;
            figures: components["schemas"]["CustomerFigures"];
        };
        AccountView: {
            people: components["schemas"]["AccountPerson"][];
            total: components["schemas"]["CustomerFigures"];
            timeline: components["schemas"]["AccountContact"][];
        };
        AcquisitionRow: {
            first: components["schemas"]["PartName"];
            /** Format: int64 */
            customers: number;
            /** Format: double */
            share: number;
            /** Format: int64 */
            bought: number;
            medianTime: null | string;
            /** Format: double */
            medianContacts: null | number;
            /** Format: int64 */
            revenue: number;
            /** Format: double */
            boughtShare?: number;
            /** Format: double */
            revenueEach?: number;
        };
        AcquisitionTable: {
            asked: components["schemas"]["AskedOf"];
            of: string;
            dimension: string;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            earlier: number;
            /** Format: int64 */
            bought: number;
            /** Format: int64 */
            revenue: number;
            currency: string;
            /** Format: int32 */
            left: number;
            rows: components["schemas"]["AcquisitionRow"][];
        };
        /** @enum {unknown} */
        AmountKind: "Unsaid" | "Gross" | "Net";
        Annotation: {
            key: string;
            /** Format: int32 */
            version: number;
            /** Format: date */
            day: string;
            /** Format: date */
            until: null | string;
            text: string;
        };
        AnswerTimes: {
            good: string;
            bad: string;
        };
        AskedOf: {
            per: string;
            /** Format: date-time */
            from: null | string;
            /** Format: date-time */
            to: null | string;
            zone: string;
            where: string[];
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            linked: number;
            /** Format: int64 */
            outsideUnits: number;
            /** Format: int64 */
            onConsent: number;
            /** Format: int64 */
            restricted: number;
            /** Format: int64 */
            withdrawn: number;
            /** Format: int64 */
            notPermitted: number;
            /** Format: double */
            linkedShare?: null | number;
            /** Format: double */
            consentShare?: null | number;
        };
        AskedPart: {
            kind: string;
            value: null | string;
            /** Format: int64 */
            values: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            unlinked: number;
            name?: null | string;
        };
        AskedParts: {
            dimension: string;
            parts: components["schemas"]["AskedPart"][];
        };
        AttributionChain: {
            /** Format: int32 */
            order: number;
            /** Format: int32 */
            states: number;
            /** Format: double */
            probability: null | number;
        };
        AttributionCosts: {
            /** Format: double */
            total: number;
            /** Format: double */
            elsewhere: number;
            elsewhereOf: string[];
            /** Format: int64 */
            notConverted: number;
        };
        AttributionPart: {
            part: null | components["schemas"]["PartName"];
            /** Format: double */
            conversions: number;
            /** Format: double */
            value: number;
            /** Format: double */
            withoutTouch: number;
            /** Format: double */
            withoutTouchValue: number;
            /** Format: double */
            nulls: number;
            chains: components["schemas"]["AttributionChain"][];
        };
        AttributionRow: {
            kind: string;
            key: null | string;
            part: null | components["schemas"]["PartName"];
            /** Format: double */
            touches: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            converted: number;
            /** Format: double */
            touched: number;
            /** Format: double */
            assisted: number;
            /** Format: double */
            cost: null | number;
            models: components["schemas"]["ModelCredit"][];
        };
        AttributionTable: {
            asked: null | components["schemas"]["AskedOf"];
            by: null | components["schemas"]["AskedParts"];
            terms: components["schemas"]["AttributionTerms"];
            currency: string;
            totals: components["schemas"]["AttributionTotals"];
            parts: components["schemas"]["AttributionPart"][];
            costs: null | components["schemas"]["AttributionCosts"];
            rows: components["schemas"]["AttributionRow"][];
        };
        AttributionTerms: {
            of: string;
            models: string[];
            lookback: null | string;
            halfLife: string;
            conversion: null | string;
            withConversion: boolean;
            transform: string;
            leftOut: string[];
        };
        AttributionTotals: {
            /** Format: double */
            conversions: number;
            /** Format: double */
            value: number;
            /** Format: int64 */
            unlinkedConversions: number;
            /** Format: double */
            unlinkedValue: number;
            /** Format: int64 */
            cancelled: number;
            /** Format: double */
            refunded: number;
            /** Format: int64 */
            unmatchedRefunds: number;
            /** Format: int64 */
            unmatchedAmount: number;
            /** Format: double */
            linkedShare?: null | number;
        };
        AuditPage: {
            entries: components["schemas"]["AuditedAct"][];
            /** Format: int64 */
            next: null | number;
        };
        AuditedAct: {
            /** Format: int64 */
            number: number;
            /** Format: date-time */
            at: string;
            act: string;
            by: string;
            name: string;
            about: string;
            aboutName: string;
            persons: string[];
            facts: {
                [key: string]: string;
            };
        };
        BacklogAnswer: {
            measured: null | components["schemas"]["BacklogMeasurement"];
            items: components["schemas"]["BacklogItem"][];
        };
        BacklogItem: {
            id: string;
            kind: components["schemas"]["WeakPointKind"];
            place: string;
            finding: string;
            /** Format: int64 */
            customers: null | number;
            /** Format: int64 */
            potential: null | number;
            /** Format: date */
            since: string;
            /** Format: date */
            found: string;
            status?: components["schemas"]["BacklogStatus"];
            owner?: string;
            note?: string;
            /** Format: date */
            changed?: string;
            isUnresolved?: boolean;
        };
        BacklogMeasurement: {
            /** Format: date */
            day: string;
            /** Format: date */
            from: null | string;
            /** Format: date */
            to: null | string;
            /** Format: int32 */
            compared: number;
        };
        /** @enum {unknown} */
        BacklogStatus: "Open" | "Taken" | "Done" | "Solved" | "Returned" | "Dropped";
        /** @enum {unknown} */
        CallerKind: "Nobody" | "Person" | "Key" | "ThisMachine";
        CaptureStats: {
            sources: components["schemas"]["SourceStats"][];
            /** Format: int64 */
            received?: number;
            /** Format: int64 */
            stored?: number;
            /** Format: int64 */
            countedOnly?: number;
            /** Format: int64 */
            duplicates?: number;
            /** Format: int64 */
            dropped?: number;
        };
        CatalogueNames: {
            defaultPhaseModel: string;
            phaseModels: components["schemas"]["PhaseModelNames"][];
            channels: components["schemas"]["ChannelNames"][];
            touchpoints: components["schemas"]["NamedEntry"][];
            conversions: components["schemas"]["NamedEntry"][];
            personas: components["schemas"]["NamedEntry"][];
        };
        /** @enum {unknown} */
        Certainty: "Possible" | "Likely" | "Certain" | null;
        ChannelBreak: {
            /** Format: double */
            goingOn: number;
            /** Format: double */
            staying: number;
            /** Format: double */
            low: number;
            /** Format: double */
            high: number;
            /** Format: int64 */
            lost: number;
            /** Format: int64 */
            lostAbove: number;
            /** Format: double */
            difference?: number;
            location?: null | string;
        };
        ChannelColor: {
            light: string;
            dark: string;
        };
        ChannelMoveRow: {
            from: string;
            to: string;
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            goingOn: number;
            /** Format: int64 */
            lostCustomers: number;
            medianGap: string;
            break: null | components["schemas"]["ChannelBreak"];
            isStaying?: boolean;
            /** Format: double */
            goingOnShare?: number;
        };
        ChannelNames: {
            key: string;
            name: components["schemas"]["LocalText"];
            isOnline: boolean;
            color: components["schemas"]["ChannelColor"];
        };
        ChannelTable: {
            asked: components["schemas"]["AskedOf"];
            by: null | components["schemas"]["AskedParts"];
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            inSeveral: number;
            currency: string;
            channels: components["schemas"]["ChannelUse"][];
            moves: components["schemas"]["ChannelMoveRow"][];
            boughtOffline: components["schemas"]["CrossPlacePurchases"];
            boughtOnline: components["schemas"]["CrossPlacePurchases"];
            /** Format: int64 */
            collected?: number;
        };
        ChannelUse: {
            channel: string;
            isOnline: boolean;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            unlinked: number;
        };
        Checklist: {
            key: string;
            name: components["schemas"]["LocalText"];
            channels: string[];
            answers: null | components["schemas"]["AnswerTimes"];
            caseAnswers: null | components["schemas"]["AnswerTimes"];
            items: components["schemas"]["ChecklistItem"][];
        };
        ChecklistItem: {
            key: string;
            criterion: components["schemas"]["Criterion"];
            text: components["schemas"]["LocalText"];
        };
        CohortRow: {
            cohort: string;
            /** Format: date-time */
            start: string;
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            customers: number;
            active: (null | number)[];
            bought: (null | number)[];
            boughtTwice: (null | number)[];
            boughtThrice: (null | number)[];
        };
        ConformanceTable: {
            asked: components["schemas"]["AskedOf"];
            ideal: string[];
            idealFrom: string;
            collapsed: boolean;
            by: null | components["schemas"]["AskedParts"];
            currency: string;
            fit: components["schemas"]["FitRow"];
            parts: components["schemas"]["FitRow"][];
            steps: components["schemas"]["IdealStepRow"][];
            /** Format: int32 */
            left: number;
            deviations: components["schemas"]["DeviationRow"][];
        };
        ConsentEntry: {
            /** Format: int64 */
            number: number;
            identifier: string;
            purpose: string;
            act: string;
            /** Format: date-time */
            at: string;
            channel: string;
            text: string;
            url: string;
            /** Format: date-time */
            requested: null | string;
            /** Format: date-time */
            confirmed: null | string;
            source: string;
            listed: boolean;
            /** Format: date-time */
            recorded: string;
        };
        ConsentReceipt: {
            identifier: string;
            purposes: string[];
            act: string;
            /** Format: date-time */
            at: string;
            permits: boolean;
        };
        ConsentView: {
            identifiers: string[];
            restricted: boolean;
            objectsToMarketing: boolean;
            purposes: components["schemas"]["PurposeView"][];
            records: components["schemas"]["ConsentEntry"][];
        };
        ContrastRow: {
            /** Format: double */
            with: number;
            /** Format: double */
            without: number;
            /** Format: double */
            difference: number;
            /** Format: double */
            low: number;
            /** Format: double */
            high: number;
            isSure: boolean;
        };
        ConversionView: {
            key: string;
            name: components["schemas"]["LocalText"];
            touchpoints: string[];
            roles: string[];
            stated: string[];
            isActive: boolean;
        };
        Coverage: {
            /** Format: int64 */
            rows?: number;
            /** Format: int64 */
            linked?: number;
            /** Format: int64 */
            onConsent?: number;
            /** Format: int64 */
            withoutPurpose?: number;
            /** Format: int64 */
            converted?: number;
            /** Format: int64 */
            notConverted?: number;
            /** Format: int64 */
            taxUnknown?: number;
            /** Format: int64 */
            unknownPhases?: number;
            /** Format: int64 */
            firstTime?: null | number;
            /** Format: int64 */
            lastTime?: null | number;
            /** Format: double */
            linkedShare?: null | number;
            /** Format: double */
            consentShare?: null | number;
        };
        /** @enum {unknown} */
        Criterion: "ResponseTime" | "Completeness" | "EaseOfUse";
        CrossPlacePurchases: {
            /** Format: int64 */
            purchases: number;
            /** Format: int64 */
            revenue: number;
            /** Format: int64 */
            linked: number;
            /** Format: int64 */
            linkedRevenue: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            afterRevenue: number;
            /** Format: int64 */
            afterCustomers: number;
            /** Format: double */
            leastShare: null | number;
            /** Format: double */
            mostShare: null | number;
            /** Format: double */
            linkedAfterShare?: null | number;
        };
        CustomerFigures: {
            /** Format: int64 */
            contacts: number;
            /** Format: date-time */
            lastContact: null | string;
            /** Format: int64 */
            revenue: number;
        };
        Dashboard: {
            key: string;
            /** Format: int32 */
            version: number;
            name: string;
            tiles: components["schemas"]["DashboardTile"][];
        };
        DashboardTile: {
            name: string;
            question: string;
            options: string;
            view: string;
        };
        /** @enum {unknown} */
        DateOrder: "DayFirst" | "MonthFirst";
        DaysMissing: {
            first: string;
            last: string;
            /** Format: double */
            expected: number;
        };
        DeadLetter: {
            /** Format: int64 */
            number: number;
            source: string;
            /** Format: date-time */
            received: string;
            reason: string;
            detail: string;
            message: string;
        };
        Decision: {
            /** Format: int32 */
            id: number;
            kind: components["schemas"]["DecisionKind"];
            /** Format: int32 */
            a: number;
            /** Format: int32 */
            b: number;
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        /** @enum {unknown} */
        DecisionKind: "Link" | "NeverLink" | "Undo";
        DecisionReceipt: {
            recorded: boolean;
            /** Format: int32 */
            number: null | number;
            /** Format: date-time */
            at: null | string;
        };
        DecisionView: {
            /** Format: int32 */
            number: number;
            act: string;
            first: string;
            second: string;
            /** Format: date-time */
            at: string;
            by: string;
            name: string;
            reason: string;
            isInForce: boolean;
            canBeUndone: boolean;
            undone: null | components["schemas"]["Undo"];
        };
        DeviationRow: {
            kind: string;
            touchpoint: null | string;
            /** Format: int32 */
            step: null | number;
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            compared: number;
            /** Format: double */
            share: number;
            conversion: null | components["schemas"]["ContrastRow"];
            value: null | components["schemas"]["ContrastRow"];
            satisfaction: null | components["schemas"]["ContrastRow"];
        };
        DimensionEntry: {
            name: string;
            of: string;
            /** Format: int64 */
            filled: number;
            /** Format: double */
            share: null | number;
            examples: string[];
        };
        DimensionList: {
            /** Format: int64 */
            rows: number;
            dimensions: components["schemas"]["DimensionEntry"][];
        };
        /** @enum {unknown} */
        DropReason: "BrokenRow" | "NotText" | "TooLarge" | "MissingTime" | "BadTime" | "MissingName" | "BadAmount" | "BadCurrency" | "BadScore" | "BadEmotion" | "BadConsent" | "Contradiction" | "TooManyNames" | "TooManyColumns" | "Erased" | "Expired" | "LeftOut" | "Incomplete" | "NoIdentity" | "UnknownKind" | "BadNumber" | "TooDeep" | "TooManyMessages" | "NoBasis" | "NotInMode" | "Bot" | "OtherContent" | null;
        EmotionRow: {
            touchpoint: string;
            phase: string;
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            customers: number;
            feeling: components["schemas"]["Feeling"];
            scores: components["schemas"]["ScoreFigures"][];
            bestWords: null | string;
            worstWords: null | string;
        };
        EmotionTable: {
            asked: components["schemas"]["AskedOf"];
            phaseModel: string;
            by: null | components["schemas"]["AskedParts"];
            /** Format: int64 */
            answers: number;
            /** Format: int32 */
            left: number;
            rows: components["schemas"]["EmotionRow"][];
        };
        ErasureAnswer: {
            proof: components["schemas"]["ErasureProof"];
            /** Format: int32 */
            sought: number;
            /** Format: int32 */
            files: number;
            stillNamedIn: string[];
        };
        ErasurePreview: {
            /** Format: int32 */
            interactions: number;
            /** Format: int32 */
            redacted: number;
            identifiers: string[];
            kept: string[];
        };
        ErasureProof: {
            tenant: string;
            /** Format: int64 */
            entry: number;
            hash: string;
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
            /** Format: int32 */
            interactions: number;
            /** Format: int32 */
            redacted: number;
            /** Format: int32 */
            consents: number;
            /** Format: int32 */
            identifiers: number;
            /** Format: int32 */
            kept: number;
            sequences: string[];
        };
        /** @enum {unknown} */
        Evidence: "Log" | "Test" | "Interview";
        Example: {
            written?: string;
            read?: string;
        };
        FeedbackReceipt: {
            /** Format: int64 */
            number: number;
            isNew: boolean;
        };
        Feeling: {
            /** Format: double */
            mean: number;
            /** Format: int64 */
            answers: number;
            /** Format: double */
            low: null | number;
            /** Format: double */
            high: null | number;
        };
        FitRow: {
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            exact: number;
            /** Format: double */
            exactShare: null | number;
            /** Format: double */
            averageFitness: null | number;
            /** Format: double */
            logFitness: null | number;
            /** Format: int64 */
            cost: number;
        };
        FormFact: {
            name: string;
            value: string;
            isTold: boolean;
        };
        FunnelNextRow: {
            touchpoint: null | string;
            /** Format: int64 */
            units: number;
            /** Format: double */
            share: number;
        };
        FunnelOfPart: {
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            customers: number;
            steps: components["schemas"]["FunnelRow"][];
        };
        FunnelRow: {
            step: string;
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            customers: number;
            /** Format: double */
            shareOfAsked: null | number;
            /** Format: double */
            shareOfFirst: null | number;
            /** Format: double */
            shareOfPrevious: null | number;
            medianTime: null | string;
            /** Format: int64 */
            dropped: number;
            next: components["schemas"]["FunnelNextRow"][];
            /** Format: double */
            shareElsewhere?: null | number;
            differs?: null | string;
        };
        FunnelStopRow: {
            customer: string;
            /** Format: date-time */
            time: string;
        };
        FunnelTable: {
            asked: components["schemas"]["AskedOf"];
            phaseModel: string;
            window: null | string;
            hold: null | string;
            by: null | components["schemas"]["AskedParts"];
            steps: string[];
            funnels: components["schemas"]["FunnelOfPart"][];
            stopped: null | components["schemas"]["FunnelStopRow"][];
            reached?: null | components["schemas"]["FunnelStopRow"][];
        };
        GivenShare: {
            share: components["schemas"]["ShareView"];
            path: string;
        };
        GivenSourceKey: {
            key: components["schemas"]["SourceKeyView"];
            text: string;
            basis: string;
            purposes: string[];
        };
        GuidedStart: {
            steps: components["schemas"]["StartStep"][];
            practices: components["schemas"]["StartStep"][];
        };
        HeatCellRow: {
            row: string;
            column: string;
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            unlinked: number;
            /** Format: double */
            perHundred: number;
            feeling: null | components["schemas"]["Feeling"];
            scores: components["schemas"]["ScoreFigures"][];
            problems: components["schemas"]["HeatProblem"][];
        };
        HeatProblem: {
            kind: string;
            at: null | string;
            /** Format: double */
            value: number;
            /** Format: double */
            peers: null | number;
        };
        HeatTable: {
            asked: components["schemas"]["AskedOf"];
            rowsAre: string;
            columnsAre: string;
            phaseModel: null | string;
            by: null | components["schemas"]["AskedParts"];
            /** Format: int64 */
            customers: number;
            rows: components["schemas"]["HeatTotal"][];
            columns: components["schemas"]["HeatTotal"][];
            cells: components["schemas"]["HeatCellRow"][];
        };
        HeatTotal: {
            key: string;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            unlinked: number;
        };
        IdealStepRow: {
            touchpoint: string;
            /** Format: int64 */
            aligned: number;
            /** Format: int64 */
            skipped: number;
            /** Format: int64 */
            outOfOrder: number;
            /** Format: int64 */
            notReached: number;
            /** Format: int64 */
            customers: number;
        };
        /** @enum {unknown} */
        IdentifierScope: "Person" | "Device" | "Account" | "None";
        ImportChoice: {
            source?: null | string;
            as?: null | string;
            form?: unknown;
            columns?: unknown;
            keep?: null | string[];
            leaveOut?: null | string[];
            zone?: null | string;
            customerIs?: null | string;
            basis?: null | string;
            purposes?: null | string;
            /** @default true */
            remember: boolean;
        };
        /** @enum {unknown} */
        ImportKind: "Interactions" | "Orders" | "Customers" | "Campaigns" | "Contents" | "Costs" | "Consents" | null;
        ImportPreview: {
            table: components["schemas"]["TableKind"];
            isZipped: boolean;
            form: components["schemas"]["FormFact"][];
            titles: string[];
            notes: string[];
            zone: string;
            kind: components["schemas"]["ImportKind"];
            found: string;
            columns: components["schemas"]["PreviewColumn"][];
            targets: components["schemas"]["PreviewTarget"][];
            possible: string[];
            rows: components["schemas"]["PreviewRow"][];
            questions: components["schemas"]["ImportQuestion"][];
            problem: string;
            basis: string;
            purposes: string[];
        };
        ImportQuestion: {
            kind: components["schemas"]["ImportQuestionKind"];
            text: string;
            target?: string;
            column?: string;
            choices?: string[];
        };
        /** @enum {unknown} */
        ImportQuestionKind: "Column" | "Touchpoint" | "Scale" | "LineOrOrder" | "ReturnWord" | "Place" | "Purpose" | "Act" | "Decimal" | "Dates";
        ImportUpload: {
            id: string;
            file: string;
            /** Format: int64 */
            bytes: number;
            /** Format: date-time */
            at: string;
            state?: components["schemas"]["UploadState"];
            source?: string;
            kind?: null | components["schemas"]["ImportKind"];
            /** Format: int64 */
            rows?: number;
            /** Format: double */
            share?: number;
            /** Format: double */
            rate?: number;
            /** Format: date-time */
            started?: null | string;
            /** Format: date-time */
            ended?: null | string;
            outcome?: null | components["schemas"]["UploadOutcome"];
            hasRejects?: boolean;
            problem?: string;
        };
        Interview: {
            /** Format: int64 */
            number: number;
            /** Format: date */
            day: string;
            touchpoint: string;
            interviewer: string;
            /** Format: int32 */
            node: number;
            marks: components["schemas"]["Marks"];
            note: string;
            expected: string;
        };
        ItemAnswer: {
            item: string;
            criterion: components["schemas"]["Criterion"];
            yes: boolean;
        };
        JourneyStop: {
            /** Format: date-time */
            time: string;
            touchpoint: string;
            channel: string;
            phase: null | string;
            /** Format: int64 */
            value: null | number;
            isHere: boolean;
        };
        JsonElement: unknown;
        JsonObject: Record<string, never>;
        KeyView: {
            id: string;
            kind: string;
            source: string;
            rights: string[];
            name: string;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            revoked: null | string;
        };
        LatestInteraction: {
            /** Format: int64 */
            sequence: number;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            received: string;
            event: string;
            touchpoint: string;
            channel: string;
        };
        LifecycleRow: {
            bucket: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            isWhole: boolean;
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            new: number;
            /** Format: int64 */
            returning: number;
            /** Format: int64 */
            resurrected: number;
            /** Format: int64 */
            dormant: number;
            /** Format: int64 */
            active?: number;
            /** Format: int64 */
            change?: number;
        };
        LifecycleTable: {
            asked: components["schemas"]["AskedOf"];
            unit: string;
            by: null | components["schemas"]["AskedParts"];
            rows: components["schemas"]["LifecycleRow"][];
        };
        LikelyPath: {
            to: string;
            path: string[];
            /** Format: double */
            probability: number;
            /** Format: double */
            direct: number;
            /** Format: int64 */
            paths: number;
            /** Format: int64 */
            reached: number;
            /** Format: int64 */
            exactly: number;
            /** Format: int64 */
            within: number;
        };
        LinkAdvice: {
            kind: components["schemas"]["LinkAdviceKind"];
            sources: string[];
            identifiers: string[][];
            /** Format: int64 */
            interactions: number;
            /** Format: double */
            share: number;
        };
        /** @enum {unknown} */
        LinkAdviceKind: "BringAnIdentifier" | "NameTheOwnerOfTheDevice" | "JoinKindsThatNeverMeet" | "MendValues";
        LocalText: {
            de: string;
            en: string;
        };
        Marks: {
            given: {
                [key: string]: number;
            };
            items: components["schemas"]["ItemAnswer"][];
            isEmpty?: boolean;
        };
        ModelCredit: {
            model: string;
            /** Format: double */
            conversions: number;
            /** Format: double */
            share: null | number;
            /** Format: double */
            value: number;
            /** Format: double */
            removalEffect: null | number;
            /** Format: double */
            costPerConversion: null | number;
            /** Format: double */
            roas: null | number;
            /** Format: double */
            roi: null | number;
        };
        MyAccess: {
            kind: components["schemas"]["CallerKind"];
            name: string;
            rights: string[];
            antiforgery: string;
        };
        NamedEntry: {
            key: string;
            name: components["schemas"]["LocalText"];
        };
        NewAccess: {
            identifier?: null | string;
            reason?: null | string;
        };
        NewConsent: {
            identifier?: null | string;
            purpose?: null | string;
            act?: null | string;
            at?: null | string;
            channel?: null | string;
            text?: null | string;
            url?: null | string;
            requested?: null | string;
            confirmed?: null | string;
            source?: null | string;
        };
        NewConversionState: {
            isActive?: null | boolean;
        };
        NewDecision: {
            first?: null | string;
            second?: null | string;
            reason?: null | string;
        };
        NewErasure: {
            identifier?: null | string;
            confirm?: null | string;
            reason?: null | string;
        };
        NewObjection: {
            identifier?: null | string;
            /** @default false */
            withdraw: boolean;
            reason?: null | string;
        };
        NewRate: {
            /** Format: double */
            rate?: null | number;
            in?: null | string;
        };
        NewRequest: {
            right?: null | string;
            identifier?: null | string;
            received?: null | string;
            ticket?: null | string;
        };
        NewRestriction: {
            identifier?: null | string;
            /** @default false */
            lift: boolean;
            reason?: null | string;
        };
        NewSettings: {
            name?: null | string;
            zone?: null | string;
            currency?: null | string;
            amounts?: null | string;
        };
        NewSourceKey: {
            source?: null | string;
            name?: null | string;
            basis?: null | string;
            purposes?: null | string;
        };
        NewSourceRules: {
            source?: null | string;
            basis?: null | string;
            purposes?: null | string;
            mode?: null | string;
        };
        NewUndo: {
            reason?: null | string;
        };
        NewUsualPhases: {
            key?: null | string;
        };
        Oddity: {
            kind: components["schemas"]["OddityKind"];
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            sequence: number;
        };
        /** @enum {unknown} */
        OddityKind: "InTheFuture" | "ValueFarOut" | "PurchaseWithoutValue" | "DayWithoutTime";
        OwnRule: {
            key: string;
            rule: components["schemas"]["JsonElement"];
        };
        PageTenant: {
            base: string;
            name: string;
            hasName: boolean;
            isShown: boolean;
        };
        PageViews: {
            /** Format: date */
            day: string;
            source: string;
            page: string;
            /** Format: int64 */
            views: number;
        };
        PartName: {
            kind: string;
            value: null | string;
        };
        PassingJourney: {
            customer: string;
            stops: components["schemas"]["JourneyStop"][];
            /** Format: int32 */
            more: number;
        };
        PastImport: {
            file: string;
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            read: number;
            /** Format: int64 */
            stored: number;
            /** Format: int64 */
            duplicates: number;
            /** Format: int64 */
            rejected: number;
        };
        PathFlowChart: {
            nodes: components["schemas"]["PathNode"][];
            links: components["schemas"]["PathLink"][];
        };
        PathLink: {
            /** Format: int32 */
            step: number;
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
            /** Format: int64 */
            count: number;
        };
        PathNode: {
            /** Format: int32 */
            step: number;
            kind: string;
            touchpoint: null | string;
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            ends: number;
            /** Format: int64 */
            further: number;
        };
        PathTable: {
            asked: components["schemas"]["AskedOf"];
            until: null | string;
            since: null | string;
            /** Format: int32 */
            depth: null | number;
            collapsed: boolean;
            by: null | components["schemas"]["AskedParts"];
            currency: string;
            /** Format: int64 */
            paths: number;
            /** Format: int64 */
            without: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            distinct: number;
            /** Format: int64 */
            rare: number;
            /** Format: int64 */
            left: number;
            variants: components["schemas"]["PathVariant"][];
            flow: components["schemas"]["PathFlowChart"];
            likeliest: components["schemas"]["LikelyPath"][];
        };
        PathVariant: {
            path: string[];
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            count: number;
            /** Format: double */
            share: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            converted: number;
            /** Format: double */
            conversionShare: number;
            /** Format: int64 */
            value: number;
            medianDuration: string;
        };
        PersonReceipt: {
            /** Format: int64 */
            entry: number;
            act: string;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            identifiers: number;
        };
        PersonaSuggestion: {
            key: string;
            name: components["schemas"]["LocalText"];
            /** Format: int64 */
            customers: number;
            /** Format: double */
            share: number;
            /** Format: int64 */
            revenue: number;
            /** Format: double */
            revenueShare: null | number;
            characteristics: components["schemas"]["PersonaTrait"][];
            channels: string[];
            condition: components["schemas"]["JsonObject"];
        };
        PersonaSuggestions: {
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            of: number;
            /** Format: double */
            silhouette: number;
            /** Format: double */
            agreement: number;
            tried: components["schemas"]["TriedGroups"][];
            groups: components["schemas"]["PersonaSuggestion"][];
        };
        PersonaTrait: {
            text: components["schemas"]["LocalText"];
            /** Format: double */
            value: number;
            /** Format: double */
            all: number;
            /** Format: double */
            difference: number;
        };
        PhaseModelNames: {
            key: string;
            name: components["schemas"]["LocalText"];
            phases: components["schemas"]["NamedEntry"][];
        };
        PreviewColumn: {
            name: string;
            kind: components["schemas"]["ValueKind"];
            decimal: string;
            dates: components["schemas"]["DateOrder"];
            examples: components["schemas"]["Example"][];
            targets: string[];
            isLeftOut: boolean;
        };
        PreviewRow: {
            /** Format: int64 */
            line: number;
            cells: {
                [key: string]: string;
            };
            reason: null | components["schemas"]["DropReason"];
            detail: string;
        };
        PreviewTarget: {
            target: string;
            columns: string[];
            constant: string;
            times: string;
            oncePerOrder: boolean;
            certainty: null | components["schemas"]["Certainty"];
            reason: string;
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        ProfileHit: {
            identifier: string;
            name: null | string;
            identifiers: string[];
            figures: components["schemas"]["CustomerFigures"];
        };
        ProfileHits: {
            profiles: components["schemas"]["ProfileHit"][];
            hasMore: boolean;
        };
        ProfileId: {
            /** Format: int32 */
            node?: number;
        };
        ProfileIdentifier: {
            /** Format: int32 */
            node: number;
            kind: string;
            value: string;
            /** Format: int64 */
            sequence: number;
        };
        ProfileLink: {
            a: components["schemas"]["ProfileIdentifier"];
            b: components["schemas"]["ProfileIdentifier"];
            /** Format: int64 */
            sequence: null | number;
            decision: null | components["schemas"]["Decision"];
        };
        ProfileMembership: {
            profile: components["schemas"]["ProfileId"];
            member: components["schemas"]["ProfileIdentifier"];
            account: components["schemas"]["ProfileIdentifier"];
            /** Format: int64 */
            sequence: number;
        };
        ProfilePage: {
            profile: components["schemas"]["ProfileView"];
            timeline: components["schemas"]["TimelineEntry"][];
            consents: components["schemas"]["ConsentView"];
            segments?: components["schemas"]["ProfileSegment"][];
            account?: null | components["schemas"]["AccountView"];
        };
        ProfileRefusal: {
            own: components["schemas"]["ProfileIdentifier"];
            other: components["schemas"]["ProfileIdentifier"];
            reason: components["schemas"]["RefusalReason"];
            limitedKind: null | string;
            decision: null | components["schemas"]["Decision"];
        };
        ProfileSegment: {
            key: string;
            name: components["schemas"]["LocalText"];
        };
        ProfileView: {
            id: components["schemas"]["ProfileId"];
            scope: components["schemas"]["IdentifierScope"];
            identifiers: components["schemas"]["ProfileIdentifier"][];
            links: components["schemas"]["ProfileLink"][];
            refused: components["schemas"]["ProfileRefusal"][];
            /** Format: int32 */
            refusedCount: number;
            accounts: components["schemas"]["ProfileMembership"][];
            members: components["schemas"]["ProfileMembership"][];
            traits?: components["schemas"]["Trait"][];
            context?: components["schemas"]["Trait"][];
        };
        PurposeView: {
            purpose: string;
            consent: string;
            /** Format: date-time */
            since: null | string;
            allowsOnConsent: boolean;
            allowsOtherwise: boolean;
        };
        QualityAnswer: {
            sources: components["schemas"]["QualityOfSource"][];
            advice: components["schemas"]["LinkAdvice"][];
        };
        QualityOfSource: {
            source: string;
            /** Format: int64 */
            interactions: number;
            /** Format: double */
            linkedShare: number;
            /** Format: double */
            knownShare: number;
            /** Format: int64 */
            ofKnownPersons: number;
            /** Format: date-time */
            first: null | string;
            /** Format: date-time */
            last: null | string;
            /** Format: date-time */
            lastReceived: null | string;
            /** Format: int64 */
            rejected: number;
            gaps: components["schemas"]["DaysMissing"][];
            silence: null | components["schemas"]["DaysMissing"];
            oddities: components["schemas"]["Oddity"][];
            unmapped: components["schemas"]["UnmappedName"][];
        };
        Rate: {
            currency: string;
            /** Format: date */
            from: string;
            /** Format: double */
            worth: number;
        };
        RatesView: {
            base: string;
            rates: components["schemas"]["Rate"][];
        };
        /** @enum {unknown} */
        RefusalReason: "Limit" | "NeverLink" | "DeviceOfAnotherPerson";
        ReplayReport: {
            /** Format: int32 */
            taken: number;
            left: components["schemas"]["DeadLetter"][];
        };
        RequestChange: {
            done?: null | string;
            extended?: null | string;
            outcome?: null | string;
        };
        RequestView: {
            /** Format: int32 */
            number: number;
            right: string;
            ticket: string;
            /** Format: date */
            received: string;
            /** Format: date */
            due: string;
            extended: string;
            /** Format: date */
            done: null | string;
            state: string;
            /** Format: int32 */
            left: null | number;
            outcome: null | string;
        };
        RetentionOfClass: {
            class: string;
            name: string;
            what: string;
            keep: string;
            /** Format: date-time */
            before: null | string;
            /** Format: int64 */
            past: number;
            /** Format: int64 */
            held?: number;
        };
        RetentionRow: {
            /** Format: int32 */
            after: number;
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            active: number;
            /** Format: int64 */
            bought: number;
            /** Format: int64 */
            boughtTwice: number;
            /** Format: int64 */
            boughtThrice: number;
            /** Format: double */
            activeShare?: number;
            /** Format: double */
            boughtTwiceShare?: number;
            /** Format: double */
            boughtThriceShare?: number;
        };
        RetentionTable: {
            asked: components["schemas"]["AskedOf"];
            unit: string;
            by: null | components["schemas"]["AskedParts"];
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            earlier: number;
            openUnit: null | string;
            cohorts: components["schemas"]["CohortRow"][];
            together: components["schemas"]["RetentionRow"][];
        };
        RetentionView: {
            /** Format: date-time */
            at: string;
            classes: components["schemas"]["RetentionOfClass"][];
            /** Format: int64 */
            past?: number;
            /** Format: int64 */
            held?: number;
        };
        RuleTrial: {
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            ofUnmapped: number;
            names: components["schemas"]["RuleTrialName"][];
        };
        RuleTrialName: {
            source: string;
            name: string;
            /** Format: int64 */
            interactions: number;
        };
        SaidChange: {
            status: null | string;
            owner: null | string;
            note: null | string;
        };
        ScoreFigures: {
            kind?: components["schemas"]["ScoreKind"];
            /** Format: int64 */
            count?: number;
            /** Format: int64 */
            sumOfHundredths?: number;
            /** Format: int64 */
            sumOfSquaredHundredths?: number;
            /** Format: double */
            mean?: number;
        };
        /** @enum {unknown} */
        ScoreKind: "None" | "Nps" | "Csat" | "Ces" | "Stars" | "SchoolMark" | "Emotion";
        SegmentSize: {
            key: null | string;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            of: number;
            /** Format: int64 */
            withoutContact: number;
            /** Format: double */
            share?: null | number;
        };
        SentAnnotation: {
            day: null | string;
            until: null | string;
            text: null | string;
        };
        SentDashboard: {
            name: null | string;
            tiles: null | components["schemas"]["DashboardTile"][];
        };
        SeriesRow: {
            bucket: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            isWhole: boolean;
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            value?: number;
            /** Format: int64 */
            unlinked?: number;
            /** Format: int64 */
            customers?: number;
            /** Format: int64 */
            interactions?: number;
            scores?: components["schemas"]["ScoreFigures"][];
        };
        SeriesTable: {
            asked: components["schemas"]["AskedOf"];
            metric: string;
            grain: string;
            currency: string;
            by: null | components["schemas"]["AskedParts"];
            total: components["schemas"]["SeriesTotal"];
            rows: components["schemas"]["SeriesRow"][];
        };
        SeriesTotal: {
            /** Format: int64 */
            value: number;
            /** Format: int64 */
            unlinked: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            interactions: number;
            scores: components["schemas"]["ScoreFigures"][];
            /** Format: double */
            unlinkedShare?: null | number;
        };
        SettingsView: {
            /** Format: int32 */
            version: number;
            name: string;
            zone: string;
            currency: string;
            amounts: string;
            zones: string[];
        };
        ShareView: {
            id: string;
            map: string;
            filter: string;
            lang: string;
            name: string;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            expires: string;
            /** Format: date-time */
            revoked: null | string;
            /** Format: date-time */
            lastUsed: null | string;
            isLive: boolean;
        };
        SilentTouchpoint: {
            touchpoint: string;
            /** Format: int64 */
            asked: number;
        };
        SourceAmounts: {
            kind: components["schemas"]["AmountKind"];
            /** Format: double */
            vatPercent: number;
        };
        SourceImports: {
            /** Format: int64 */
            read: number;
            /** Format: int64 */
            stored: number;
            /** Format: int64 */
            duplicates: number;
            /** Format: int64 */
            unusableIdentifiers: number;
            rejectedBy: {
                [key: string]: number;
            };
            latest: components["schemas"]["PastImport"][];
        };
        SourceKeyView: {
            id: string;
            source: string;
            name: string;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            revoked: null | string;
        };
        SourceStats: {
            source: string;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            stored: number;
            /** Format: int64 */
            countedOnly: number;
            /** Format: int64 */
            duplicates: number;
            droppedBy: {
                [key: string]: number;
            };
            /** Format: int64 */
            dropped?: number;
        };
        SourceView: {
            name: string;
            purposes: string[];
            basis: string;
            amounts: components["schemas"]["SourceAmounts"];
            imports: components["schemas"]["SourceImports"];
            mode: string;
        };
        StartStep: {
            key: string;
            isDone: boolean;
            /** Format: int64 */
            count: number;
        };
        StepNeighbour: {
            kind: string;
            touchpoint: null | string;
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            count: number;
            /** Format: double */
            share: number;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            converted: number;
            /** Format: double */
            conversionShare: number;
            medianGap: null | string;
        };
        StepTable: {
            asked: components["schemas"]["AskedOf"];
            direction: string;
            steps: string[];
            collapsed: boolean;
            by: null | components["schemas"]["AskedParts"];
            /** Format: int64 */
            occurrences: number;
            /** Format: int64 */
            customers: number;
            /** Format: int32 */
            left: number;
            neighbours: components["schemas"]["StepNeighbour"][];
        };
        Suggestion: {
            touchpoint: string;
            /** Format: double */
            likeness: number;
        };
        /** @enum {unknown} */
        TableKind: "Csv" | "Excel" | "OpenDocument" | "EventLog" | "JsonLines";
        TimelineEntry: {
            /** Format: int64 */
            sequence: number;
            /** Format: date-time */
            time: string;
            source: string;
            touchpoint: string;
            channel: string;
            isOnline: boolean;
            phase: null | string;
            /** Format: int64 */
            value: null | number;
            currency: string;
            startsJourney: boolean;
            isService: boolean;
            /** Format: int32 */
            lines: number;
            fields: {
                [key: string]: string;
            };
        };
        ToldInterview: {
            touchpoint?: null | string;
            /** Format: date */
            day?: null | string;
            interviewer?: null | string;
            customer?: null | string;
            marks?: null | {
                [key: string]: number;
            };
            note?: null | string;
            expected?: null | string;
        };
        ToldTest: {
            touchpoint: string;
            /** Format: date */
            day?: null | string;
            tester?: null | string;
            marks?: null | {
                [key: string]: number;
            };
            items?: null | {
                [key: string]: boolean;
            };
            note?: null | string;
        };
        TouchpointRow: {
            touchpoint: string;
            channel: string;
            phase: null | string;
            /** Format: int64 */
            customers: number;
            /** Format: int64 */
            interactions: number;
            /** Format: int64 */
            conversions: number;
            /** Format: int64 */
            revenue: number;
            /** Format: int64 */
            cost: number;
            scores: components["schemas"]["ScoreFigures"][];
            medianWait: null | string;
            /** Format: int64 */
            goingOn: number;
            /** Format: int64 */
            unlinkedInteractions: number;
            /** Format: int64 */
            unlinkedConversions: number;
            /** Format: int64 */
            unlinkedRevenue: number;
            /** Format: int64 */
            unlinkedCost: number;
            part?: null | components["schemas"]["PartName"];
        };
        TouchpointScore: {
            touchpoint: string;
            criterion: components["schemas"]["Criterion"];
            from: components["schemas"]["Evidence"];
            /** Format: double */
            value: number;
            /** Format: double */
            low: null | number;
            /** Format: double */
            high: null | number;
            /** Format: int64 */
            count: number;
            /** Format: date */
            latest: string;
            medianTime: null | string;
            /** Format: int64 */
            asked: null | number;
        };
        TouchpointScores: {
            scores: components["schemas"]["TouchpointScore"][];
            unanswered: components["schemas"]["SilentTouchpoint"][];
        };
        TouchpointTable: {
            phaseModel: string;
            /** Format: int64 */
            customers: number;
            currency: string;
            coverage: components["schemas"]["Coverage"];
            rows: components["schemas"]["TouchpointRow"][];
            unmapped: components["schemas"]["UnmappedName"][];
            /** Format: int32 */
            unmappedCount: number;
            asked?: null | components["schemas"]["AskedOf"];
            by?: null | components["schemas"]["AskedParts"];
        };
        TouchpointTest: {
            /** Format: int64 */
            number: number;
            /** Format: date */
            day: string;
            touchpoint: string;
            tester: string;
            marks: components["schemas"]["Marks"];
            note: string;
        };
        Trait: {
            name: string;
            value: string;
            source: string;
            /** Format: date-time */
            asOf: string;
            identifier: string;
            isCurrent: boolean;
        };
        TransitionEnd: {
            step: components["schemas"]["TransitionStep"];
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            starts: number;
            /** Format: int64 */
            ends: number;
        };
        TransitionRow: {
            from: components["schemas"]["TransitionStep"];
            to: components["schemas"]["TransitionStep"];
            part: null | components["schemas"]["PartName"];
            /** Format: int64 */
            count: number;
            /** Format: double */
            share: number;
            /** Format: int64 */
            customers: number;
            meanGap: string;
            medianGap: string;
        };
        TransitionStep: {
            touchpoint: string;
            phase: null | string;
        };
        TransitionTable: {
            asked: components["schemas"]["AskedOf"];
            phaseModel: null | string;
            by: null | components["schemas"]["AskedParts"];
            /** Format: int64 */
            moves: number;
            /** Format: int32 */
            distinct: number;
            /** Format: int32 */
            left: number;
            transitions: components["schemas"]["TransitionRow"][];
            ends: components["schemas"]["TransitionEnd"][];
        };
        TriedGroups: {
            /** Format: int32 */
            count: number;
            /** Format: double */
            silhouette: number;
        };
        Undo: {
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            at: string;
            by: string;
            name: string;
            reason: string;
        };
        UnmappedName: {
            name: string;
            /** Format: int64 */
            interactions: number;
            suggestions: components["schemas"]["Suggestion"][];
        };
        UploadList: {
            /** Format: int64 */
            mostBytes: number;
            uploads: components["schemas"]["ImportUpload"][];
        };
        UploadOutcome: {
            /** Format: int64 */
            read: number;
            /** Format: int64 */
            stored: number;
            /** Format: int64 */
            updated: number;
            /** Format: int64 */
            duplicates: number;
            /** Format: int64 */
            rejected: number;
            rejectedBy: {
                [key: string]: number;
            };
            /** Format: int64 */
            unlinked: number;
            /** Format: int64 */
            unusableIdentifiers: number;
            /** Format: int64 */
            ambiguousTimes: number;
            /** Format: int64 */
            skippedLines: number;
            /** Format: int64 */
            hiddenRows: number;
            /** Format: int64 */
            failedFormulas: number;
        };
        /** @enum {unknown} */
        UploadState: "Uploaded" | "Waiting" | "Running" | "Done" | "Cancelled" | "Failed";
        UserView: {
            name: string;
            role: string;
            isEverywhere: boolean;
            state: string;
            hasSecondFactor: boolean;
        };
        /** @enum {unknown} */
        ValueKind: "Empty" | "Text" | "Number" | "Date" | "Instant" | "TimeOfDay";
        WantedShare: {
            map?: null | string;
            filter?: null | string;
            lang?: null | string;
            name?: null | string;
            /** Format: int32 */
            days?: null | number;
        };
        /** @enum {unknown} */
        WeakPointKind: "Stall" | "Break" | "Feeling" | "NoResonance";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    touchpoints: {
        parameters: {
            query?: {
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchpointTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    transitions: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else journey. */
                per?: string;
                /** @description Rows to show, the most frequent ones; else 50. */
                top?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    attribution: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else journey. */
                per?: string;
                /** @description One or several, with commas: first, last, linear, position, decay, shapley, markov, markov:2 up to markov:20, all. Else all. */
                model?: string;
                /** @description What of a path counts: unique, first, frequency, exposure. Else unique, which is every touch. */
                transform?: string;
                /** @description Of the model decay, for example 12h or 7d; else 7d. */
                "half-life"?: string;
                /** @description Values, with commas, that are left out of a path unless nothing else is in it, such as direct; (none) for touches without a value. Else (none) where another dimension than channel or touchpoint is asked; 'nothing' leaves nothing out. */
                "leave-out"?: string;
                /** @description Values with a row of their own, the most frequent ones, the rest together; else 200, at most 1000. */
                rows?: string;
                /** @description What gets the credit: channel, touchpoint, campaign or another dimension. Else channel. */
                of?: string;
                /** @description How long before its end touches of a path count, for example 30d; else 90d. */
                lookback?: string;
                /** @description Key of a conversion rule; else every active one. */
                conversion?: string;
                /** @description Whether the interaction that converts is a touch itself: yes or no. Else yes, and no of touchpoints, where each sale would earn itself. */
                "with-conversion"?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributionTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    funnel: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else customer. */
                per?: string;
                /** @description Steps in their order, parted by commas; alternatives by |. A touchpoint, channel:NAME, phase:NAME, conversion, the key of a conversion rule, or word:NAME for what a source calls so. Else the phases of the model. */
                steps?: string;
                /** @description Longest time from the first step to the last: 30min, 12h, 7d or 2w; else however long it takes. */
                window?: string;
                /** @description A dimension that stays the same along the steps, such as campaign; each of its values is counted by itself. */
                hold?: string;
                /** @description List the customers who stop after this step, the latest first: 1 is the first step. */
                dropped?: string;
                /** @description List the customers who come to this step, the latest first: 1 is the first step. */
                reached?: string;
                /** @description How many of them; else 20. */
                top?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    series: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else customer. */
                per?: string;
                /** @description What to count: interactions, customers, conversions, revenue, cost or score. Else interactions. */
                metric?: string;
                /** @description Per hour, day, week (ISO, from Monday) or month of the reporting zone. Else day. */
                grain?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    retention: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else customer. */
                per?: string;
                /** @description Cohorts and steps of a day, a week (ISO, from Monday) or a month of the reporting zone. Else month. */
                unit?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    lifecycle: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else customer. */
                per?: string;
                /** @description Per day, week (ISO, from Monday) or month of the reporting zone. Else month. */
                unit?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    acquisition: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else customer. */
                per?: string;
                /** @description What of the first contact: source, medium, campaign, landing-page, search-term, or any dimension such as touchpoint. Else channel. */
                of?: string;
                /** @description Rows to show, those with most customers; else 30. */
                top?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcquisitionTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    channels: {
        parameters: {
            query?: {
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    heatmap: {
        parameters: {
            query?: {
                /** @description Rows: touchpoint or channel. Else touchpoint. */
                rows?: string;
                /** @description Columns: phase, week, month or weekday-hour. Else phase. */
                columns?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    emotion: {
        parameters: {
            query?: {
                /** @description Rows to show, those with most answers; else 50. */
                top?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmotionTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    paths: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else journey. */
                per?: string;
                /** @description Where paths end: conversion, repurchase (from after a purchase to the next one), or a touchpoint; else with the unit. --to takes these words, too. */
                until?: string;
                /** @description The touchpoint that paths begin with; else start. --from takes it, too. */
                since?: string;
                /** @description Steps of a path that are told, up to 1000; else all. */
                depth?: string;
                /** @description yes: the same touchpoint several times in a row is one step; else no. */
                collapse?: string;
                /** @description Of the chain that the likeliest path is found in: on how many steps before a step depends, 1 or 2; else 2. */
                order?: string;
                /** @description Paths to show, the most frequent ones; else 20. */
                top?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    steps: {
        parameters: {
            query?: {
                /** @description What stands together: journey, customer, account, session or case. Else journey. */
                per?: string;
                /** @description Touchpoints side by side, parted by commas: what comes next. Else how paths begin. */
                after?: string;
                /** @description Touchpoints side by side, parted by commas, or end: what came before. */
                before?: string;
                /** @description yes: the same touchpoint several times in a row is one step; else no. */
                collapse?: string;
                /** @description Rows to show, the most frequent ones; else 20. */
                top?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    conformance: {
        parameters: {
            query: {
                /** @description What stands together: journey, customer, account, session or case. Else journey. */
                per?: string;
                /** @description The ideal: touchpoints parted by commas, up to 64; top-variant: the most frequent path; likeliest: the likeliest path to the conversion; map:ID: as a map document says. */
                ideal: string;
                /** @description yes: the same touchpoint several times in a row is one step; else no. */
                collapse?: string;
                /** @description Deviations to show, those of most units; else 20. */
                top?: string;
                /** @description Phase model: five, six, retail, or a key of your own. */
                phases?: string;
                /** @description First day, in the reporting zone: 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00. */
                from?: string;
                /** @description The day after the last one: from 2026-03 to 2026-04 is March. */
                to?: string;
                /** @description Set beside another period: previous, or FROM..TO with the second exclusive. */
                compare?: string;
                /** @description Keep only interactions with DIMENSION=VALUE; several of one dimension are alternatives, an empty value means none. purpose=marketing: collected for it. */
                where?: string[];
                /** @description Keep only customers of this segment; several by commas are alternatives. 'wegmarke segment list' lists them. */
                segment?: string;
                /** @description Keep only customers that stand for this persona; several by commas are alternatives. */
                persona?: string;
                /** @description Split by a dimension; 'wegmarke dimensions' lists them. */
                by?: string;
                /** @description How many values get a part of their own, the most frequent ones; else 12. */
                parts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConformanceTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Nobody, or a key that opens nothing. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The right is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
