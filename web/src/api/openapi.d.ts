// Made by `npm run types` from server/src/main/openapi/openapi.json; never edited by hand.

export interface paths {
    "/api/v1/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers that are kept, the newest first. */
        get: operations["listAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole answer; its shape is answer.schema.json of the workbench. */
        get: operations["readAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{id}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two printed pages with an annex, in English, Korean or Japanese. */
        get: operations["readBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would change the conclusion, in English, Korean or Japanese. */
        get: operations["readConclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{id}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one figure comes from, back to file and row, in English, Korean or Japanese. */
        get: operations["explainFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of the files of an answer. */
        get: operations["listAnswerFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{id}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file: report.html, a table as CSV, the page of text. */
        get: operations["readAnswerFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole report in English, Korean or Japanese. */
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/answers/{id}/second-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a second solver says of the solves, in English, Korean or Japanese; empty if nobody asked it. */
        get: operations["readSecondOpinion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/briefs/cooperation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a brief on stockpiles and cooperation would be made of, and what is not there. */
        get: operations["listBriefed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/briefs/cooperation/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest results of a mineral's studies as one document to print, in English, Korean or Japanese. */
        get: operations["readCooperationBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which minerals and years have a market at rest, and why others have none. */
        get: operations["listBaselines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was odd in imported files, the gravest first. */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/minerals/{mineral}/chains/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One country's chain, figure by figure, down to the file and row. */
        get: operations["showChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/minerals/{mineral}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every source and edition says, side by side, and which figure is used and why. */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures by mineral, part of the chain and year; grades, gaps, sources, imported files. */
        get: operations["showHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hindcasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events, results that are kept, and what is being computed. */
        get: operations["listHindcasts"];
        put?: never;
        /** Run all events that come with the program; one run at a time. */
        post: operations["askHindcasts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hindcasts/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up what is being computed. */
        post: operations["cancelHindcasts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hindcasts/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A whole result with every miss; docs/hindcasts.md says what its figures are. */
        get: operations["readHindcast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hindcasts/{name}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of a result, in English, Korean or Japanese. */
        get: operations["readHindcastPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minerals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minerals of the reference dataset. */
        get: operations["listMinerals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minerals/{mineral}/networks/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A balanced year, element by element, with the figures behind it. */
        get: operations["showNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every indicator of every mineral for a party, with range, year and sources, or why there is none. */
        get: operations["showRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/chokepoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of what a party uses, or the whole world, passes through one country, form by form. */
        get: operations["showChokepoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/countries/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one country makes, holds and sells of every mineral, what passes through it, and how it is governed. */
        get: operations["showCountry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Groups of one's own (CSV: group,name,country,since,until) with the members that each has now; several codes with a plus between them are a party everywhere. Not kept. */
        post: operations["readGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/market": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of each market month by month, by weights of one's own. */
        get: operations["showMarkets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a company's table of purchases (CSV or XLSX) exposes it to; every row used or named. Not kept. */
        post: operations["measurePurchases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/purchases/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table of purchases to start from. */
        get: operations["readPurchasesExample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What two parties both depend on, origin by origin, and where one could stand in for the other. */
        get: operations["showSharedRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, the newest first. */
        get: operations["listRuns"];
        put?: never;
        /** Ask a question; it is queued. */
        post: operations["askRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/second-solver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether runs can be asked for with a second opinion. */
        get: operations["showSecondSolver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run. */
        get: operations["showRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a run up; one that is over stays as it is. */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Watch a run: events named progress, then one named over with the run as it ended. */
        get: operations["watchRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/repetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the same question once more. */
        post: operations["repeatRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenario-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with a text, with line and suggestion, in English, Korean or Japanese. */
        post: operations["checkScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenario-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every key of a scenario, and the words at hand for it. */
        get: operations["listScenarioKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenario-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A commented scenario to start from. */
        get: operations["readTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bundled scenarios, then your own. */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenarios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scenario with its text. */
        get: operations["showScenario"];
        /** Keep a scenario of your own, finished or not. */
        put: operations["saveScenario"];
        post?: never;
        /** Delete a scenario of your own. */
        delete: operations["deleteScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scenarios/{name}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The YAML of a scenario, comments included. */
        get: operations["readScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/situation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each mineral stands for countries and country groups, taken as one. */
        get: operations["showSituation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/swaps/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of swaps to start from; sent as the text of a run of the study swaps. */
        get: operations["readSwapsExample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/{study}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results of one kind of study, the newest first. */
        get: operations["listStudies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/{study}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One whole result; its shape is the record of its kind. */
        get: operations["readStudy"];
        put?: never;
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
        AllSources: {
            /** Format: int32 */
            figures: number;
            imported: boolean;
            /** Format: int32 */
            indicators: number;
            mineral: string;
            modelled: boolean;
            said: components["schemas"]["SaidFigure"][];
            topic: string;
            /** Format: int32 */
            used: number;
            /** Format: int32 */
            year: number;
        };
        Alternative: {
            assumed: boolean;
            /** Format: double */
            capacity: number;
            country: string;
            form: string;
            /** Format: double */
            lost: number;
            /** Format: double */
            output: number;
            sources: string[];
            /** Format: double */
            spare: number;
            /** Format: int32 */
            year: number;
        };
        AmountBand: {
            high: number;
            low: number;
            middle: number;
        };
        AtHand: {
            /** Format: int32 */
            figures: number;
            /** Format: int32 */
            firstYear: number;
            /** Format: int32 */
            lastYear: number;
            /** Format: int32 */
            places: number;
            topic: string;
        };
        Baseline: {
            built: boolean;
            mineral: string;
            /** Format: double */
            strays: number;
            why: string;
            /** Format: int32 */
            year: number;
        };
        Baselines: {
            baselines: components["schemas"]["Baseline"][];
            indicatorsOnly: string[];
        };
        Briefed: {
            /** Format: date-time */
            finished: string;
            id: string;
            scenarios: string[];
            study: string;
        };
        BriefedView: {
            kept: components["schemas"]["Briefed"][];
            missing: components["schemas"]["Unbriefed"][];
            unread: string[];
        };
        Cell: {
            /** Format: int32 */
            assumed: number;
            /** Format: int32 */
            beside: number;
            /** Format: int64 */
            observed: number;
            sources: string[];
            topic: string;
            /** Format: int32 */
            unknown: number;
            /** Format: int32 */
            used: number;
            /** Format: int32 */
            year: number;
        };
        CheckView: {
            findings: components["schemas"]["Finding"][];
            name: string | null;
            title: string | null;
            valid: boolean;
        };
        Chokepoints: {
            minerals: components["schemas"]["MineralPassage"][];
            party: string;
        };
        Concentration: {
            /** Format: double */
            hhi: number;
            largest: string;
            /** Format: double */
            largestShare: number;
            step: string;
            /** Format: double */
            tonnes: number;
        };
        ControlView: {
            announced: string | null;
            by: string;
            detail: string;
            doubt: string;
            effective: string;
            measure: string;
            source: string;
            target: string | null;
            url: string;
        };
        Cooperation: {
            games: components["schemas"]["CooperationGame"][];
            id: string;
            mineral: string;
            months: number;
            players: components["schemas"]["CooperationPlayer"][];
            scenario: string;
            title: string;
        };
        CooperationChecks: {
            kohlberg: boolean;
            shares: number;
            transfers: number;
        };
        CooperationCoalition: {
            gains: number[];
            members: string[];
            world: number | null;
            worth: number;
        };
        CooperationGain: {
            player: string;
            territory: number;
            userLossAvoided: number;
            valueAddedHigh: number;
            valueAddedLow: number;
            welfare: number;
        };
        CooperationGame: {
            alone: components["schemas"]["CooperationLoss"][] | null;
            checks: components["schemas"]["CooperationChecks"];
            coalitions: components["schemas"]["CooperationCoalition"][];
            equalGain: components["schemas"]["Transfers"] | null;
            /** @enum {string} */
            kind: "MARKET" | "MARKET_RESTRICTING" | "ALLOCATION";
            leastCore: number;
            nobodyLoses: components["schemas"]["Transfers"] | null;
            points: components["schemas"]["CooperationPoint"][];
            solved: number;
            superadditivity: components["schemas"]["CooperationViolations"];
            together: components["schemas"]["CooperationGain"][];
        };
        CooperationLoss: {
            player: string;
            users: number;
            valueAddedHigh: number;
            valueAddedLow: number;
            welfare: number;
        };
        CooperationPair: {
            lost: number;
            one: string[];
            other: string[];
        };
        CooperationPlayer: {
            id: string;
            members: string[];
            name: string;
        };
        CooperationPoint: {
            concept: string;
            inCore: boolean;
            leavers: string[];
            shares: number[];
            transfers: components["schemas"]["Transfers"] | null;
            violation: number;
        };
        CooperationRequest: {
            freeTradeOnly?: boolean | null;
        };
        CooperationViolations: {
            count: number;
            pairs: number;
            worst: components["schemas"]["CooperationPair"][];
        };
        CountryChain: {
            atHand: components["schemas"]["AtHand"][];
            balanced: boolean;
            country: string;
            /** Format: int32 */
            figures: number;
            imported: boolean;
            links: components["schemas"]["Link"][];
            mineral: string;
            modelled: boolean;
            whyNot: string;
            /** Format: int32 */
            year: number;
        };
        CountryControl: {
            detail: string;
            effective: string;
            measure: string;
            source: string;
            target: string | null;
        };
        CountryMineral: {
            controls: components["schemas"]["CountryControl"][];
            mineral: string;
            name: string;
            output: components["schemas"]["CountryOutput"][];
            passage: components["schemas"]["Ranged"] | null;
            passageOf: {
                [key: string]: components["schemas"]["Ranged"];
            };
            sales: components["schemas"]["Sale"][];
            /** Format: int32 */
            year: number | null;
        };
        CountryOutput: {
            measure: string;
            /** Format: int32 */
            rank: number | null;
            share: components["schemas"]["Ranged"] | null;
            source: string;
            stage: string;
            /** Format: double */
            tonnes: number | null;
            /** Format: int32 */
            year: number;
        };
        CountryPassage: {
            anywhere: components["schemas"]["Ranged"];
            byForm: {
                [key: string]: components["schemas"]["Ranged"];
            };
            country: string;
        };
        CountryShare: {
            country: string;
            /** Format: double */
            origin: number;
            /** Format: double */
            passage: number;
            /** Format: double */
            seller: number;
            /** Format: double */
            tonnes: number;
        };
        CountrySheet: {
            country: string;
            governance: components["schemas"]["GovernanceYear"][];
            minerals: components["schemas"]["CountryMineral"][];
        };
        DataQuality: {
            /** Format: double */
            assumed: number;
            /** Format: double */
            disagreement: number | null;
            /** Format: double */
            largestMove: number;
            /** Format: double */
            moved: number;
            /** Format: double */
            useUnstated: number;
        };
        Dependence: {
            /** Format: double */
            commercialCoverDays: number | null;
            /** Format: double */
            importReliance: number | null;
            /** Format: double */
            imports: number;
            supplier: string | null;
            /** Format: double */
            supplierShare: number | null;
            /** Format: double */
            targetDays: number | null;
            /** Format: double */
            use: number;
        };
        EventView: {
            mineral: string;
            name: string;
            start: string;
            summary: string;
            title: string;
        };
        ExpectedPacts: {
            pacts: components["schemas"]["ExpectedPactsWorth"][];
            restricting: boolean;
            smallest: components["schemas"]["PactsSmallest"] | null;
        };
        ExpectedPactsSpread: {
            byScenario: number[];
            chanceOfLoss: number;
            chanceOfLossDrawn: number | null;
            deviation: number;
            expected: number;
            least: number;
            leastScenario: string;
            most: number;
            mostScenario: string;
            perYear: number | null;
            range: components["schemas"]["AmountBand"] | null;
        };
        ExpectedPactsStake: {
            player: string;
            userLossAvoided: components["schemas"]["ExpectedPactsSpread"];
            valueAddedHigh: components["schemas"]["ExpectedPactsSpread"];
            welfare: components["schemas"]["ExpectedPactsSpread"];
        };
        ExpectedPactsWorth: {
            clauses: ("R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8")[];
            formula: string | null;
            members: components["schemas"]["ExpectedPactsStake"];
            outsiders: components["schemas"]["ExpectedPactsStake"];
            parties: components["schemas"]["ExpectedPactsStake"][];
            /** @enum {string} */
            role: "SINGLE" | "ALL" | "ALL_BY_FORMULA" | "ALL_BUT_ONE" | "LOOKED_AT";
            world: components["schemas"]["ExpectedPactsStake"];
        };
        Explanation: {
            key: string;
            lines: string[];
        };
        ExporterReaction: {
            /** @enum {string} */
            kind: "NONE" | "HELPERS_RESTRICTED" | "EASING";
            month: number;
            share: number;
        };
        FigureView: {
            file: string;
            /** Format: double */
            high: number | null;
            id: string;
            /** Format: double */
            low: number | null;
            quantity: string;
            reason: string;
            row: string;
            said: string;
            source: string;
            treatment: string;
            unit: string;
            /** Format: double */
            value: number | null;
            /** Format: int32 */
            year: number;
        };
        Filled: {
            othersUserLoss: number;
            othersWelfareChange: number;
            priceRise: number;
            shares: components["schemas"]["FilledShare"][];
        };
        FilledShare: {
            aboveRest: number;
            months: number;
            paid: number;
            party: string;
            tonnes: number;
            userLoss: number;
            welfareChange: number;
        };
        Finding: {
            /** Format: int32 */
            column: number;
            file: string;
            /** Format: int32 */
            line: number;
            maybe: string;
            says: string;
        };
        FormView: {
            hsCodes: string[];
            id: string;
            name: string;
            /** Format: int32 */
            order: number;
        };
        Gap: {
            /** Format: int32 */
            standIn: number;
            subject: string;
            topic: string;
            /** Format: int32 */
            year: number;
        };
        GovernanceYear: {
            estimates: {
                [key: string]: number;
            };
            /** Format: double */
            mean: number | null;
            /** Format: int32 */
            year: number;
        };
        GroundsView: {
            /** Format: double */
            assumed: number;
            /** Format: double */
            derived: number;
            /** Format: double */
            stated: number;
        };
        Hazard: {
            counted: number;
            high: number;
            low: number;
            perYear: number;
            years: number;
        };
        HindcastRequest: {
            /** Format: int32 */
            draws?: number | null;
        };
        HindcastView: {
            events: components["schemas"]["EventView"][];
            kept: components["schemas"]["KeptView"][];
            work: components["schemas"]["WorkView"] | null;
        };
        HistoryView: {
            form: string;
            monthly: boolean;
            points: components["schemas"]["PointView"][];
            quotation: string;
            source: string;
        };
        Holdings: {
            files: components["schemas"]["ImportedFile"][];
            imported: boolean;
            lists: components["schemas"]["Listed"][];
            minerals: components["schemas"]["MineralHoldings"][];
            sources: components["schemas"]["SourceInUse"][];
        };
        ImportedFile: {
            edition: string;
            /** Format: int64 */
            errors: number;
            file: string;
            id: string;
            importedAt: string;
            kind: string;
            /** Format: int64 */
            lines: number;
            /** Format: int64 */
            notes: number;
            /** Format: int64 */
            observations: number;
            published: string;
            /** Format: int64 */
            repeated: number;
            source: string;
            /** Format: int64 */
            warnings: number;
        };
        Invitation: {
            candidates: components["schemas"]["InvitationCandidate"][];
            cases: components["schemas"]["InvitationCase"][];
            expected: components["schemas"]["InvitationExpected"][];
            id: string;
            members: components["schemas"]["InvitationPlayer"][];
            /** @enum {string} */
            weighing: "ONE" | "ASKED" | "REGISTER" | "EQUAL";
        };
        InvitationCandidate: {
            id: string;
            name: string;
            of: string | null;
            players: string[];
            unknown: string[];
        };
        InvitationCase: {
            games: components["schemas"]["InvitationGame"][];
            mineral: string;
            months: number;
            perYear: number | null;
            scenario: string;
            splits: components["schemas"]["InvitationSplit"][];
            stops: string[];
            title: string;
            weight: number;
        };
        InvitationChange: {
            player: string;
            userLossAvoided: number;
            valueAddedHigh: number;
            valueAddedLow: number;
            welfare: number;
        };
        InvitationExpected: {
            candidate: string;
            candidateGain: number;
            joinsByItself: number;
            jointGain: number;
            jointPerYear: number | null;
            leastMembersGain: number;
            leastScenario: string;
            membersGain: number;
            /** @enum {string} */
            outsiders: "FREE" | "RESTRICTING";
        };
        InvitationGame: {
            already: components["schemas"]["InvitationChange"][];
            byJoint: string[];
            byMembers: string[];
            invites: components["schemas"]["InvitationInvite"][];
            /** @enum {string} */
            outsiders: "FREE" | "RESTRICTING";
            solved: number;
            steps: components["schemas"]["InvitationStep"][];
        };
        InvitationInvite: {
            candidate: string;
            candidateGain: number;
            changes: components["schemas"]["InvitationChange"][];
            /** @enum {string} */
            joins: "BY_ITSELF" | "IF_PAID" | "NOT_WORTH_IT" | "INDIFFERENT";
            jointGain: number;
            leastPaid: number;
            membersGain: number;
            membersLose: number;
            outsidersGain: number;
        };
        InvitationPlayer: {
            countries: string[];
            id: string;
            name: string;
        };
        InvitationSplit: {
            losses: components["schemas"]["InvitationSplitLoss"][];
            one: string[];
            oneLoses: number;
            other: string[];
            otherLoses: number;
            restLoses: number;
            settled: boolean;
        };
        InvitationSplitLoss: {
            changing: number | null;
            leaving: number | null;
            player: string;
            userLoss: number;
            welfare: number;
        };
        InvitationStep: {
            beforeGain: number;
            candidateGain: number;
            invited: string;
            jointGain: number;
            membersGain: number;
        };
        InviteRequest: {
            allSplits?: boolean | null;
            candidates?: string[] | null;
            freeTradeOnly?: boolean | null;
            scenarios?: string[] | null;
            splits?: string[] | null;
            /** Format: int32 */
            steps?: number | null;
            weights?: number[] | null;
        };
        Kept: {
            /** Format: date-time */
            finished: string;
            id: string;
        };
        KeptFindings: {
            file: components["schemas"]["ImportedFile"];
            findings: components["schemas"]["Remark"][];
        };
        KeptStudy: {
            /** Format: date-time */
            finished: string;
            id: string;
            study: string;
        };
        KeptView: {
            /** Format: date-time */
            finished: string;
            name: string;
        };
        KeyView: {
            name: string;
            required: boolean;
            says: string;
            value: components["schemas"]["ValueView"];
        };
        Layout: {
            columns: {
                [key: string]: string;
            };
            encoding: string;
            format: string;
            /** Format: int32 */
            headerLine: number;
            ignored: string[];
            otherSheets: string[];
            separator: string;
            sheet: string;
        };
        Link: {
            /** Format: double */
            balanced: number | null;
            figure: components["schemas"]["SaidFigure"];
        };
        Listed: {
            entry: string;
            list: string;
            mark: string;
            mineral: string;
            note: string;
        };
        LoanTermsWindow: {
            borrower: string;
            by: number;
            from: number;
            lender: string;
            until: number;
        };
        MarketHistories: {
            markets: components["schemas"]["MarketHistory"][];
            weights: components["schemas"]["Weights"];
        };
        MarketHistory: {
            chargeSource: string | null;
            form: string;
            mineral: string;
            months: components["schemas"]["MarketMonth"][];
            name: string;
            quotation: string;
            source: string;
        };
        MarketMonth: {
            /** Format: double */
            level: number | null;
            /** Format: double */
            marginStress: number | null;
            month: string;
            /** Format: double */
            state: number | null;
            /** Format: double */
            trend: number | null;
            /** Format: double */
            usdPerTonne: number;
            /** Format: double */
            volatility: number | null;
        };
        MineralChoices: {
            activities: string[];
            /** Format: int32 */
            baseYear: number;
            forms: string[];
            mineral: string;
            regions: string[];
            sectors: string[];
            steps: string[];
        };
        MineralHoldings: {
            /** Format: int32 */
            baseYear: number;
            cells: components["schemas"]["Cell"][];
            gaps: components["schemas"]["Gap"][];
            mineral: string;
            modelled: boolean;
            name: string;
            quality: components["schemas"]["Quality"] | null;
            reason: string;
        };
        MineralPassage: {
            countries: components["schemas"]["CountryPassage"][];
            forms: string[];
            mineral: string;
            name: string;
            /** Format: int32 */
            year: number;
        };
        MineralPurchases: {
            alternatives: components["schemas"]["Alternative"][];
            countries: components["schemas"]["CountryShare"][];
            figures: components["schemas"]["RiskFigure"][];
            /** Format: double */
            followed: number;
            /** Format: double */
            grossTonnes: number;
            /** Format: double */
            high: number;
            /** Format: int32 */
            lines: number;
            /** Format: double */
            low: number;
            materials: components["schemas"]["Part"][];
            mineral: string;
            name: string;
            noCapacity: components["schemas"]["Producer"][];
            /** Format: double */
            tonnes: number;
            values: components["schemas"]["Money"][];
        };
        MineralRiskView: {
            figures: components["schemas"]["RiskFigure"][];
            mineral: string;
            modelled: boolean;
            origins: components["schemas"]["OriginView"][];
        };
        MineralView: {
            /** Format: int32 */
            baseYear: number;
            forms: components["schemas"]["FormView"][];
            id: string;
            steps: string[];
            symbol: string;
        };
        Money: {
            /** Format: double */
            amount: number;
            currency: string;
        };
        NetworkView: {
            elements: components["schemas"]["SupplyElement"][];
            figures: components["schemas"]["FigureView"][];
            findings: string[];
            forms: components["schemas"]["FormView"][];
            grounds: components["schemas"]["GroundsView"];
            mineral: string;
            /** Format: int32 */
            year: number;
        };
        OriginView: {
            country: string;
            origin: components["schemas"]["Ranged"];
            passage: components["schemas"]["Ranged"];
            seller: components["schemas"]["Ranged"];
        };
        OwnGroup: {
            id: string;
            members: string[];
            name: string;
        };
        PactRanges: {
            members: components["schemas"]["PactRangesRange"];
            outsiders: components["schemas"]["PactRangesRange"];
            parties: components["schemas"]["PactRangesRange"][];
            world: components["schemas"]["PactRangesRange"];
        };
        PactRangesDrawn: {
            asked: number;
            done: number;
            seed: number;
        };
        PactRangesRange: {
            chanceOfLoss: number;
            player: string;
            userLossAvoided: components["schemas"]["AmountBand"];
            valueAddedHigh: components["schemas"]["AmountBand"];
            welfare: components["schemas"]["AmountBand"];
        };
        Pacts: {
            assumptions: components["schemas"]["PactsAssumption"][];
            cases: components["schemas"]["PactsCase"][];
            enough: number;
            expected: components["schemas"]["ExpectedPacts"][];
            id: string;
            loanWindows: components["schemas"]["LoanTermsWindow"][];
            /** @enum {string} */
            weighing: "ONE" | "ASKED" | "REGISTER" | "EQUAL";
        };
        PactsAnswered: {
            clauses: ("R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8")[];
            effect: components["schemas"]["PactsEffect"];
            range: components["schemas"]["PactsAtStrength"][];
            reaction: components["schemas"]["ExporterReaction"];
        };
        PactsAssumption: {
            high: number;
            key: string;
            low: number;
            unit: string;
            value: number;
        };
        PactsAtStrength: {
            effect: components["schemas"]["PactsEffect"];
            reaction: components["schemas"]["ExporterReaction"];
        };
        PactsBroken: {
            against: components["schemas"]["PactsEffect"];
            clauses: ("R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8")[];
            effect: components["schemas"]["PactsEffect"];
            party: string;
            rules: components["schemas"]["PactsRule"][];
        };
        PactsBuild: {
            activity: string;
            capexUsd: number;
            country: string;
            id: string;
            leadMonths: number;
            parties: string[];
        };
        PactsCaptured: {
            party: string;
            share: number | null;
            tonnes: number;
            users: number;
            worldUsers: number;
        };
        PactsCase: {
            checks: components["schemas"]["PactsChecks"];
            clauses: components["schemas"]["PactsClauseState"][];
            drawn: components["schemas"]["PactRangesDrawn"] | null;
            exporters: string[];
            mineral: string;
            months: number;
            perYear: number | null;
            players: components["schemas"]["CooperationPlayer"][];
            projects: components["schemas"]["PactsBuild"][];
            scenario: string;
            title: string;
            weight: number;
            worlds: components["schemas"]["PactsWorld"][];
        };
        PactsChecks: {
            valued: number;
            world: number;
        };
        PactsClauseState: {
            /** @enum {string} */
            clause: "R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8";
            /** @enum {string} */
            state: "VALUED" | "NO_STOCK" | "NO_LOT_TO_LEND" | "NO_HOARDING" | "NO_PROJECT";
        };
        PactsEffect: {
            gains: components["schemas"]["CooperationGain"][];
            members: number;
            outsiders: components["schemas"]["CooperationGain"][];
            world: components["schemas"]["CooperationGain"];
        };
        PactsLeft: {
            against: components["schemas"]["PactsEffect"];
            clauses: ("R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8")[];
            effect: components["schemas"]["PactsEffect"];
            month: number;
            party: string;
        };
        PactsPact: {
            clauses: ("R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8")[];
            effect: components["schemas"]["PactsEffect"];
            formula: string | null;
            ranges: components["schemas"]["PactRanges"] | null;
            releasedTonnes: number;
            /** @enum {string} */
            role: "SINGLE" | "ALL" | "ALL_BY_FORMULA" | "ALL_BUT_ONE" | "LOOKED_AT";
        };
        PactsRequest: {
            /** Format: int32 */
            draws?: number | null;
            /** Format: int32 */
            easingMonth?: number | null;
            /** Format: double */
            easingShare?: number | null;
            /** Format: double */
            enough?: number | null;
            /** Format: int32 */
            helpersMonth?: number | null;
            /** Format: double */
            helpersShare?: number | null;
            /** Format: double */
            hoarding?: number | null;
            leave?: string[] | null;
            /** Format: double */
            loanInterest?: number | null;
            loans?: string[] | null;
            scenarios?: string[] | null;
            /** Format: int64 */
            seed?: number | null;
            weights?: number[] | null;
        };
        PactsRule: {
            rule: string;
            stock: string;
        };
        PactsSmallest: {
            clauses: ("R2" | "R3" | "R4" | "R5" | "R6" | "R7" | "R8")[];
            exhaustive: boolean;
            lookedAt: number;
            members: number;
            nobodyLoses: components["schemas"]["Transfers"] | null;
            share: number;
            whole: number;
        };
        PactsWorld: {
            alone: components["schemas"]["PactsRule"][];
            answered: components["schemas"]["PactsAnswered"][];
            broken: components["schemas"]["PactsBroken"][];
            captured: components["schemas"]["PactsCaptured"][];
            left: components["schemas"]["PactsLeft"][];
            nobody: components["schemas"]["PactsEffect"];
            pacts: components["schemas"]["PactsPact"][];
            restricting: boolean;
            smallest: components["schemas"]["PactsSmallest"] | null;
        };
        Page: {
            /** Format: int64 */
            next: number | null;
            runs: components["schemas"]["RunView"][];
        };
        Part: {
            /** Format: double */
            content: number;
            /** Format: int32 */
            lines: number;
            material: string;
            name: string;
            reason: string;
            /** Format: double */
            tonnes: number;
        };
        PointView: {
            period: string;
            said: string;
            /** Format: double */
            usdPerTonne: number;
        };
        PriceRise: {
            /** Format: int32 */
            month: number;
            /** Format: double */
            priced: number;
            /** Format: double */
            rise: number;
            /** Format: double */
            usd: number;
        };
        PriceView: {
            figure: string | null;
            form: string;
            quoted: string | null;
            source: string | null;
            /** Format: double */
            usdPerTonne: number;
        };
        Problem: {
            detail: string;
            field: string | null;
            findings: components["schemas"]["Finding"][];
            /** Format: int32 */
            status: number;
            suggestion: string | null;
            title: string;
            type: string;
        };
        Producer: {
            country: string;
            /** Format: double */
            output: number;
            source: string;
            stage: string;
            /** Format: int32 */
            year: number;
        };
        ProgressView: {
            central: string | null;
            over: boolean;
            /** Format: int64 */
            sequence: number;
            stages: components["schemas"]["StageView"][];
        };
        PurchaseReport: {
            /** Format: int32 */
            governanceYear: number;
            layout: components["schemas"]["Layout"];
            minerals: components["schemas"]["MineralPurchases"][];
            party: string | null;
            remarks: components["schemas"]["RowRemark"][];
            rows: components["schemas"]["Rows"];
            scenarios: components["schemas"]["ScenarioHit"][];
            unused: components["schemas"]["RowRemark"][];
            values: components["schemas"]["Money"][];
        };
        Quality: {
            grade: string;
            measures: components["schemas"]["DataQuality"];
        };
        Ranged: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            value: number;
        };
        Reaction: {
            apart: number;
            crossing: number;
            firstMonth: number | null;
            probability: number;
            rounds: number;
            tonnes: number;
        };
        Remark: {
            done: string;
            found: string;
            /** Format: int32 */
            line: number;
            severity: string;
        };
        RiskFigure: {
            /** Format: double */
            high: number | null;
            indicator: string;
            leftOut: string[];
            /** Format: double */
            low: number | null;
            of: string;
            sources: string[];
            ungoverned: string[];
            unit: string;
            /** Format: double */
            value: number | null;
            why: string | null;
            /** Format: int32 */
            year: number;
        };
        RiskView: {
            /** Format: int32 */
            governanceYear: number;
            members: string[];
            minerals: components["schemas"]["MineralRiskView"][];
            party: string;
        };
        RowRemark: {
            kind: string;
            /** Format: int32 */
            line: number;
            says: string;
        };
        Rows: {
            /** Format: int32 */
            all: number;
            /** Format: int32 */
            blank: number;
            /** Format: int32 */
            setAside: number;
            /** Format: double */
            setAsideTonnes: number;
            /** Format: int32 */
            unused: number;
            /** Format: double */
            unusedTonnes: number;
            /** Format: int32 */
            used: number;
            /** Format: double */
            usedTonnes: number;
        };
        RunRequest: {
            /** Format: int32 */
            baseYear?: number | null;
            check?: boolean | null;
            /** Format: int32 */
            draws?: number | null;
            /** Format: int32 */
            months?: number | null;
            options?: {
                [key: string]: unknown;
            } | null;
            parties?: string[] | null;
            scenario?: string | null;
            /** Format: int64 */
            seed?: number | null;
            settings?: {
                [key: string]: number;
            } | null;
            study?: string | null;
            text?: string | null;
        };
        RunView: {
            answer: string | null;
            answerSha256: string | null;
            /** Format: int32 */
            baseYear: number | null;
            bundled: boolean;
            check: boolean;
            /** Format: int32 */
            draws: number;
            /** Format: date-time */
            finished: string | null;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            months: number | null;
            options: {
                [key: string]: unknown;
            };
            parties: string[];
            problem: string | null;
            /** Format: int64 */
            repeats: number | null;
            scenario: string;
            seed: string;
            settings: {
                [key: string]: number;
            };
            /** Format: date-time */
            started: string | null;
            state: string;
            study: string | null;
            /** Format: date-time */
            submitted: string;
        };
        SaidFigure: {
            basis: string;
            file: string;
            form: string;
            from: string;
            id: string;
            indicators: boolean;
            measure: string;
            period: string;
            reason: string;
            row: string;
            said: string;
            sector: string;
            source: string;
            stated: string;
            to: string;
            topic: string;
            treatment: string;
            unit: string;
            used: boolean;
            /** Format: double */
            value: number | null;
            /** Format: int32 */
            year: number;
        };
        Sale: {
            form: string;
            shareOfBuyer: components["schemas"]["Ranged"];
            shareOfExports: components["schemas"]["Ranged"];
            to: string;
            tonnes: components["schemas"]["Ranged"];
        };
        ScenarioHit: {
            /** Format: double */
            direct: number;
            mineral: string;
            noPrices: string;
            prices: components["schemas"]["PriceRise"][];
            scenario: string;
            title: string;
            /** Format: double */
            tonnes: number;
            values: components["schemas"]["Money"][];
            /** Format: double */
            whole: number;
        };
        ScenarioKeys: {
            groups: string[];
            keys: components["schemas"]["KeyView"][];
            minerals: components["schemas"]["MineralChoices"][];
        };
        ScenarioView: {
            /** Format: int32 */
            baseYear: number | null;
            bundled: boolean;
            mineral: string | null;
            /** Format: int32 */
            months: number | null;
            name: string;
            parties: string[];
            start: string | null;
            summary: string | null;
            text: string;
            title: string | null;
            valid: boolean;
            ways: string[];
        };
        SecondSolverView: {
            name: string | null;
        };
        SharedMineral: {
            common: components["schemas"]["Ranged"];
            mineral: string;
            name: string;
            origins: components["schemas"]["SharedOrigin"][];
            unnamed: components["schemas"]["Ranged"];
        };
        SharedOrigin: {
            country: string;
            other: components["schemas"]["Ranged"];
            party: components["schemas"]["Ranged"];
        };
        SharedRisk: {
            minerals: components["schemas"]["SharedMineral"][];
            other: string;
            party: string;
        };
        SituationView: {
            concentrations: components["schemas"]["Concentration"][];
            controls: components["schemas"]["ControlView"][];
            dependence: components["schemas"]["Dependence"];
            grounds: components["schemas"]["GroundsView"];
            history: components["schemas"]["HistoryView"] | null;
            mineral: string;
            price: components["schemas"]["PriceView"] | null;
            /** Format: int32 */
            year: number;
        };
        SourceInUse: {
            edition: string;
            /** Format: int32 */
            figures: number;
            id: string;
            /** Format: int32 */
            newestYear: number;
            publisher: string;
            title: string;
            url: string;
        };
        StageView: {
            /** Format: int32 */
            done: number;
            stage: string;
            /** Format: int32 */
            steps: number;
        };
        StockpileRequest: {
            /** Format: double */
            budget?: number | null;
            days?: number[] | null;
            /** Format: int32 */
            draws?: number | null;
            /** Format: int32 */
            exporters?: number | null;
            /** Format: double */
            hazard?: number | null;
            /** Format: double */
            length?: number | null;
            minerals?: string[] | null;
            /** Format: int64 */
            seed?: number | null;
            /** Format: double */
            selective?: number | null;
            uneven?: boolean | null;
        };
        StockpileResult: {
            agreements: components["schemas"]["StockpileResultAgreementTerm"][];
            budget: number | null;
            buildUp: components["schemas"]["StockpileResultBuildUp"] | null;
            drawn: components["schemas"]["StockpileResultDrawn"] | null;
            meanMonths: number;
            minerals: components["schemas"]["StockpileResultMineralStock"][];
            portfolios: components["schemas"]["StockpileResultPortfolio"][];
            selective: number;
        };
        StockpileResultAgreementTerm: {
            high: number;
            key: string;
            low: number;
            source: string;
            unit: string;
            value: number;
        };
        StockpileResultBest: {
            cost: number;
            days: number;
            saved: number;
            tonnes: number;
        };
        StockpileResultBuildUp: {
            budget: number;
            gap: number;
            iterations: number;
            lower: number;
            minerals: components["schemas"]["StockpileResultBuiltUp"][];
            paths: number;
            quarters: number;
            split: number;
            standardError: number;
            stop: string;
            upper: number;
        };
        StockpileResultBuiltUp: {
            days: number[];
            firstTonnes: number;
            marginal: number;
            mineral: string;
        };
        StockpileResultDisruption: {
            exporter: string;
            hazard: components["schemas"]["Hazard"];
            share: number;
        };
        StockpileResultDrawn: {
            asked: number;
            seed: number;
        };
        StockpileResultHolder: {
            forUsers: components["schemas"]["StockpileResultBest"];
            forWelfare: components["schemas"]["StockpileResultBest"];
            knowledge: components["schemas"]["StockpileResultKnowledge"];
            name: string;
            party: string;
            perDay: number;
            price: number;
            ranges: components["schemas"]["StockpileResultRanges"] | null;
            ruledDays: number;
            rules: components["schemas"]["StockpileResultRuleResult"][];
            sizes: components["schemas"]["StockpileResultSize"][];
            targetDays: number | null;
        };
        StockpileResultHolding: {
            days: number;
            mineral: string;
            spent: number;
            tonnes: number;
        };
        StockpileResultKnowledge: {
            ofInformation: number;
            ofStochasticSolution: number;
        };
        StockpileResultMineralStock: {
            baseYear: number;
            disruptions: components["schemas"]["StockpileResultDisruption"][];
            ends: number[];
            exporter: string;
            exporterShare: number;
            hazard: components["schemas"]["Hazard"];
            holders: components["schemas"]["StockpileResultHolder"][];
            mineral: string;
            name: string;
            refill: components["schemas"]["StockpileResultRefilling"] | null;
            uneven: components["schemas"]["StockpileResultUneven"] | null;
        };
        StockpileResultOwnSize: {
            days: number;
            gridDays: number;
            party: string;
            targetDays: number | null;
            tonnes: number;
        };
        StockpileResultPortfolio: {
            holdings: components["schemas"]["StockpileResultHolding"][];
            party: string;
            shadow: number;
            spent: number;
        };
        StockpileResultRanges: {
            done: number;
            forUsersDays: components["schemas"]["AmountBand"];
            forWelfareDays: components["schemas"]["AmountBand"];
            sizes: components["schemas"]["StockpileResultSizeRange"][];
        };
        StockpileResultRefilling: {
            apart: components["schemas"]["Filled"];
            apartExposure: number;
            coordinated: components["schemas"]["Filled"];
            coordinatedExposure: number;
            days: number;
        };
        StockpileResultRuleResult: {
            reaction: components["schemas"]["Reaction"] | null;
            releases: number[];
            rule: string;
            userLoss: number;
            welfareChange: number;
        };
        StockpileResultSize: {
            cost: number;
            days: number;
            rule: string;
            tonnes: number;
            userLoss: number;
            userLossTail: number;
            welfareLoss: number;
            welfareLossTail: number;
        };
        StockpileResultSizeRange: {
            cost: components["schemas"]["AmountBand"];
            days: number;
            userLoss: components["schemas"]["AmountBand"];
            userSaved: components["schemas"]["AmountBand"];
            welfareLoss: components["schemas"]["AmountBand"];
        };
        StockpileResultUneven: {
            cost: number;
            parties: components["schemas"]["StockpileResultOwnSize"][];
            sameCost: number;
            sameDays: number;
            sameUserLoss: number;
            tried: number;
            userLoss: number;
        };
        SupplyElement: {
            activity: string | null;
            figures: string[];
            flagged: boolean;
            form: string;
            from: string | null;
            /** Format: double */
            given: number;
            input: string | null;
            kind: string;
            /** Format: double */
            movedShare: number;
            sector: string | null;
            step: string | null;
            to: string | null;
            /** Format: double */
            tonnes: number;
        };
        Swaps: {
            alternatives: components["schemas"]["SwapsAlternative"][];
            balances: components["schemas"]["SwapsBalance"][];
            checks: components["schemas"]["SwapsChecks"];
            deliveries: components["schemas"]["SwapsShipment"][];
            discountRate: number;
            encumbered: components["schemas"]["SwapsLifted"][];
            gain: number;
            gains: components["schemas"]["SwapsGain"][];
            id: string;
            lots: components["schemas"]["SwapsLot"][];
            months: number;
            name: string;
            needs: components["schemas"]["SwapsNeed"][];
            obstacles: components["schemas"]["SwapsObstacle"][];
            oneWay: components["schemas"]["SwapsOneWay"][];
            own: components["schemas"]["SwapsShipment"][];
            parties: components["schemas"]["SwapsPlayer"][];
            payments: components["schemas"]["SwapsPayments"];
            plants: components["schemas"]["SwapsPlant"][];
            probability: number;
            rings: components["schemas"]["SwapsRing"][];
            source: string;
            start: string;
            terms: components["schemas"]["SwapsSettlement"];
            title: string;
        };
        SwapsAlternative: {
            even: boolean;
            gain: number;
            gains: number[];
            /** @enum {string} */
            kind: "SALE" | "BARTER" | "CLAIMS" | "LOAN";
            largestRing: number;
            pairwise: boolean;
        };
        SwapsBalance: {
            given: number;
            got: number;
            mineral: string;
            party: string;
        };
        SwapsBasis: {
            assumed: string[];
            sources: string[];
        };
        SwapsChecks: {
            gains: number;
            rings: number;
            tonnes: number;
        };
        SwapsGain: {
            alone: number;
            bore: number;
            gain: number;
            gaveValue: number;
            gotWorth: number;
            party: string;
        };
        SwapsLifted: {
            encumbrance: ("NO_THIRD_COUNTRIES" | "NO_LOANS" | "SALE_ONLY" | "END_USE") | null;
            gain: number;
            lot: string | null;
            tonnes: number;
        };
        SwapsLot: {
            basis: components["schemas"]["SwapsBasis"];
            encumbrances: ("NO_THIRD_COUNTRIES" | "NO_LOANS" | "SALE_ONLY" | "END_USE")[];
            endUse: string | null;
            form: string;
            from: number;
            given: number;
            id: string;
            kept: number;
            licence: boolean;
            mineral: string;
            nextTonne: number;
            origin: string | null;
            party: string;
            place: string;
            tonnes: number;
            value: number;
        };
        SwapsNeed: {
            alone: number;
            basis: components["schemas"]["SwapsBasis"];
            endUse: string | null;
            forms: string[];
            id: string;
            leastWorth: number;
            mineral: string;
            mostWorth: number;
            party: string;
            place: string;
            served: number;
            tonnes: number;
            unmet: number;
        };
        SwapsObstacle: {
            earliest: number;
            encumbrance: ("NO_THIRD_COUNTRIES" | "NO_LOANS" | "SALE_ONLY" | "END_USE") | null;
            lot: string;
            need: string;
            plant: string | null;
            /** @enum {string} */
            why: "FORM" | "NO_ROUTE" | "TOO_LATE" | "ENCUMBERED" | "NOT_WORTH_IT" | "NO_CAPACITY" | "RATE" | "USED_UP" | "NOTHING_IN_RETURN";
        };
        SwapsOneWay: {
            from: string;
            parts: components["schemas"]["SwapsPart"][];
            to: string;
            value: number;
        };
        SwapsPart: {
            form: string;
            from: string;
            mineral: string;
            month: number;
            to: string;
            tonnes: number;
        };
        SwapsPass: {
            month: number;
            plant: string;
        };
        SwapsPayments: {
            equalGain: components["schemas"]["Transfers"] | null;
            nobodyLoses: components["schemas"]["Transfers"] | null;
        };
        SwapsPlant: {
            basis: components["schemas"]["SwapsBasis"];
            capacity: number;
            cost: number;
            from: string;
            fullMonths: number[];
            id: string;
            leadMonths: number;
            mineral: string;
            nextTonne: number;
            outPerIn: number;
            place: string;
            to: string;
            used: number;
        };
        SwapsPlayer: {
            id: string;
            members: string[];
            name: string;
        };
        SwapsRequest: {
            even?: boolean | null;
            terms?: string | null;
            /** Format: int32 */
            within?: number | null;
        };
        SwapsRing: {
            members: string[];
            parts: components["schemas"]["SwapsPart"][];
            value: number;
        };
        SwapsSettlement: {
            even: boolean;
            interest: number;
            /** @enum {string} */
            kind: "SALE" | "BARTER" | "CLAIMS" | "LOAN";
            leastShare: number | null;
            within: number;
        };
        SwapsShipment: {
            conversion: number;
            form: string;
            freight: number;
            from: string;
            in: number;
            into: string;
            leaves: number;
            lot: string;
            mineral: string;
            month: number;
            need: string;
            out: number;
            passes: components["schemas"]["SwapsPass"][];
            /** @enum {string} */
            role: "OWN" | "GIVEN" | "LENT" | "RETURNED";
            to: string;
            value: number;
            worth: number;
        };
        Transfers: {
            payments: components["schemas"]["TransfersPayment"][];
            received: number[];
        };
        TransfersPayment: {
            amount: number;
            from: string;
            to: string;
        };
        Unbriefed: {
            command: string;
            scenarios: string[];
            study: string;
        };
        ValueView: {
            /** Format: double */
            high: number | null;
            item: components["schemas"]["ValueView"] | null;
            keys: components["schemas"]["KeyView"][];
            kind: string;
            /** Format: double */
            low: number | null;
            tag: string | null;
            unit: string | null;
            variants: {
                [key: string]: components["schemas"]["KeyView"][];
            };
            words: string[];
        };
        Weights: {
            /** Format: double */
            level: number;
            /** Format: double */
            margin: number;
            /** Format: double */
            trend: number;
            /** Format: double */
            volatility: number;
        };
        WorkView: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            draws: number;
            over: boolean;
            problem: string | null;
            stage: string;
            /** Format: int32 */
            steps: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAnswers: {
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
                    "application/json": components["schemas"]["Kept"][];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAnswer: {
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
                    "application/json": Record<string, never>;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBrief: {
        parameters: {
            query?: {
                language?: string;
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
                content: {
                    "text/html;charset=UTF-8": string;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConclusion: {
        parameters: {
            query?: {
                language?: string;
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
                content: {
                    "application/json": string[];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainFigure: {
        parameters: {
            query: {
                key: string;
                language?: string;
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
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAnswerFiles: {
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
                    "application/json": string[];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAnswerFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
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
                    "*/*": unknown;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: {
                language?: string;
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
                content: {
                    "text/html;charset=UTF-8": string;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSecondOpinion: {
        parameters: {
            query?: {
                language?: string;
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
                content: {
                    "application/json": string[];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBriefed: {
        parameters: {
            query: {
                mineral: string;
                parties?: string[];
                scenario?: string;
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
                    "application/json": components["schemas"]["BriefedView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCooperationBrief: {
        parameters: {
            query: {
                mineral: string;
                parties?: string[];
                scenario?: string;
                language?: string;
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
                    "text/html;charset=UTF-8": string;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBaselines: {
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
                    "application/json": components["schemas"]["Baselines"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                file?: string;
                severity?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["KeptFindings"][];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showChain: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                mineral: string;
                country: string;
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
                    "application/json": components["schemas"]["CountryChain"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFigures: {
        parameters: {
            query?: {
                year?: number;
                stage?: string;
                country?: string;
                limit?: number;
            };
            header?: never;
            path: {
                mineral: string;
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
                    "application/json": components["schemas"]["AllSources"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showHoldings: {
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
                    "application/json": components["schemas"]["Holdings"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHindcasts: {
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
                    "application/json": components["schemas"]["HindcastView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askHindcasts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HindcastRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelHindcasts: {
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
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHindcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
                    "application/json": Record<string, never>;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHindcastPage: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                name: string;
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
                    "text/html;charset=UTF-8": string;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMinerals: {
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
                    "application/json": components["schemas"]["MineralView"][];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mineral: string;
                year: number;
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
                    "application/json": components["schemas"]["NetworkView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRisk: {
        parameters: {
            query?: {
                party?: string;
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
                    "application/json": components["schemas"]["RiskView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showChokepoints: {
        parameters: {
            query?: {
                party?: string;
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
                    "application/json": components["schemas"]["Chokepoints"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCountry: {
        parameters: {
            query?: {
                user?: string[];
            };
            header?: never;
            path: {
                country: string;
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
                    "application/json": components["schemas"]["CountrySheet"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnGroup"][];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMarkets: {
        parameters: {
            query?: {
                /** @description such as level=2,volatility=1,trend=1,margin=0; what is left out weighs 1. */
                weights?: string;
                mineral?: string[];
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
                    "application/json": components["schemas"]["MarketHistories"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measurePurchases: {
        parameters: {
            query?: {
                /** @description en, ko or ja; left out = by Accept-Language, else English. */
                language?: string;
                party?: string;
                mineral?: string[];
                prices?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseReport"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPurchasesExample: {
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
                    "text/csv;charset=UTF-8": string;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSharedRisk: {
        parameters: {
            query?: {
                party?: string;
                with?: string;
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
                    "application/json": components["schemas"]["SharedRisk"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
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
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSecondSolver: {
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
                    "application/json": components["schemas"]["SecondSolverView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
                    "application/json": components["schemas"]["RunView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
                    "application/json": components["schemas"]["RunView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchRun: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path: {
                id: number;
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
                    "text/event-stream": components["schemas"]["ProgressView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    repeatRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
                    "application/json": components["schemas"]["RunView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkScenario: {
        parameters: {
            query?: {
                /** @description en, ko or ja; left out = by Accept-Language, else English. */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/yaml": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScenarioKeys: {
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
                    "application/json": components["schemas"]["ScenarioKeys"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTemplate: {
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
                    "application/yaml": string;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScenarios: {
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
                    "application/json": components["schemas"]["ScenarioView"][];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
                    "application/json": components["schemas"]["ScenarioView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioView"];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
                    "application/yaml": string;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showSituation: {
        parameters: {
            query?: {
                group?: string[];
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
                    "application/json": components["schemas"]["SituationView"][];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSwapsExample: {
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
                    "application/yaml;charset=UTF-8": string;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
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
                    "application/json": components["schemas"]["KeptStudy"][];
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                study: string;
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
                    "application/json": Record<string, never>;
                };
            };
            /** @description What was found, in which field, and what may have been meant. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
