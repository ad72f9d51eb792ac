// Generated from apps/api/openapi.json by « npm run generate ». Do not edit.
/* eslint-disable */
export interface paths {
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session in a cookie. */
        post: operations["signIn"];
        /** Closes the session of the cookie, if any. */
        delete: operations["signOut"];
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
        /** The signed-in person and the cohorts they belong to. */
        get: operations["readWhoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My path: what to do now, and where I am. */
        get: operations["readMyPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One step of my path, with my answers and the place to resume at. */
        get: operations["readStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** « J’ai terminé »: completes a step by the learner’s word. Twice is once. */
        put: operations["completeStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}/answers/{questionKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps an answer and tells how good it was; the last one completes the quiz. */
        put: operations["answerQuestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps the place to resume at, on any device. */
        put: operations["keepPosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The map of the course, drawn when its version was published. */
        get: operations["readTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/media/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A media file of the course, whole or by ranges. */
        get: operations["readMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workshops of my groups, those without a date too, in walking order. */
        get: operations["listMyWorkshops"];
        put?: never;
        /** Gives a workshop of one of my groups its date and its place or link. */
        post: operations["scheduleWorkshop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One workshop, its people, and what I may do with it. */
        get: operations["readWorkshop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups that I facilitate or relay, with their members. */
        get: operations["listMyGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says whether I come. The last word wins, until the workshop opens. */
        put: operations["replyToWorkshop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives it another date, place or link. When it moves, everybody is asked again. */
        put: operations["rescheduleWorkshop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opens it. Twice is once. */
        put: operations["openWorkshop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Closes it, and marks nobody. Twice is once. */
        put: operations["closeWorkshop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/attendance/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who was there: a presence completes the step at once, a correction is kept. */
        put: operations["markAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/webinars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webinars of the cohort, those without a date too, in walking order. */
        get: operations["listWebinars"];
        put?: never;
        /** Gives a webinar its date for the whole cohort. */
        post: operations["scheduleWebinar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/webinars/{eventId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every participant of the cohort, and whether they were there. */
        get: operations["listWebinarPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/webinars/{eventId}/attendance/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who was there: a presence completes the step at once. */
        put: operations["markWebinarAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/review/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where everybody stands, a page at a time, with the figures of the whole cohort. */
        get: operations["readCohortGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/review/people/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a participant did and when: dates, never content. */
        get: operations["readPersonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/review/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole cohort as a spreadsheet: the numbers of the grid, who left included. */
        get: operations["exportCohortCsv"];
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
        SignInRequest: {
            /** @example marie-annick.hoarau@demo.example */
            email: string;
            /** @example chemin-des-cretes */
            password: string;
        };
        /** @enum {string} */
        ProblemCode: "internal" | "request.invalid" | "request.malformed" | "request.not-found" | "request.too-large" | "request.unsupported-media-type" | "request.cross-site" | "request.key-reused" | "identity.sign-in-required" | "identity.wrong-credentials" | "identity.too-many-attempts" | "identity.permission-missing" | "identity.email-taken" | "curriculum.unknown-course" | "cohorts.already-member" | "cohorts.not-in-cohort" | "cohorts.archived" | "learning.step-not-in-path" | "learning.step-not-completable" | "learning.question-unknown" | "learning.option-unknown" | "learning.already-answered" | "learning.no-path" | "workshops.step-not-a-workshop" | "workshops.place-or-link-missing" | "workshops.no-such-hour" | "workshops.already-scheduled" | "workshops.changed-meanwhile" | "workshops.already-open" | "workshops.already-closed" | "workshops.already-marked" | "workshops.not-open" | "workshops.not-begun" | "workshops.member-left" | "workshops.reason-needed" | "agenda.step-not-a-webinar" | "agenda.no-such-hour" | "agenda.already-scheduled" | "agenda.not-begun" | "agenda.member-left" | "agenda.reason-needed" | "review.not-a-participant";
        FieldErrorResponse: {
            /**
             * @description JSON pointer into the request
             * @example /email
             */
            pointer: string;
            /** @example isEmail */
            code: string;
        };
        ProblemResponse: {
            /** @example urn:problem:request.invalid */
            type: string;
            /** @example request.invalid */
            title: string;
            /** @example 400 */
            status: number;
            /** @example request.invalid */
            code: components["schemas"]["ProblemCode"];
            /** @example /api/sign-in */
            instance: string;
            facts?: {
                [key: string]: string | number;
            };
            errors?: components["schemas"]["FieldErrorResponse"][];
        };
        /** @enum {string} */
        GrantKind: "administrator" | "author";
        /** @enum {string} */
        MemberRole: "participant" | "facilitator" | "coordinator" | "observer";
        MyCohortResponse: {
            /** Format: uuid */
            cohortId: string;
            /** Format: uuid */
            memberId: string;
            role: components["schemas"]["MemberRole"];
            /** @example Promotion pilote */
            title: string;
            /** @example Europe/Paris */
            zone: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @description An archived cohort is read, not written. */
            archived: boolean;
            /** @description People and territories are fictional. */
            demonstration: boolean;
            /** Format: date */
            leftOn: string | null;
        };
        WhoAmIResponse: {
            /** Format: uuid */
            accountId: string;
            /** @example Marie-Annick */
            givenName: string;
            /** @example Hoarau */
            familyName: string;
            /**
             * @description IANA zone the person reads hours in
             * @example Indian/Reunion
             */
            zone: string;
            grants: components["schemas"]["GrantKind"][];
            /** @description Running ones first */
            cohorts: components["schemas"]["MyCohortResponse"][];
        };
        WeekResponse: {
            /**
             * @description 0 before the first day
             * @example 5
             */
            number: number;
            /** @example 10 */
            of: number;
        };
        CountsResponse: {
            /**
             * @description Autonomous steps done
             * @example 23
             */
            done: number;
            /**
             * @description Autonomous steps required
             * @example 48
             */
            required: number;
            /**
             * @description Collective steps done
             * @example 2
             */
            collectiveDone: number;
            /**
             * @description Collective steps required
             * @example 6
             */
            collectiveRequired: number;
        };
        PathThemeResponse: {
            /** @example T1 */
            key: string;
            /** @example Coopérer efficacement */
            title: string;
            /** @example 18 */
            done: number;
            /** @example 23 */
            required: number;
        };
        NotYetResponse: {
            /** @enum {string} */
            code: "opens-on" | "steps-missing" | "late";
            /**
             * Format: date
             * @description With opens-on and late
             */
            day?: string;
            /**
             * @description With steps-missing and late
             * @example 3
             */
            missing?: number;
        };
        /** @enum {string} */
        StepKind: "reading" | "video" | "quiz" | "positioning" | "journal" | "fieldwork" | "commitment" | "subject" | "survey" | "download" | "technical-check" | "workshop" | "webinar";
        PathStepResponse: {
            /** @example T1M4-E3 */
            key: string;
            kind: components["schemas"]["StepKind"];
            collective: boolean;
            /** @example Face à la tension */
            title: string;
            /**
             * @description Announced, in minutes
             * @example 6
             */
            minutes: number;
            required: boolean;
            /** Format: date-time */
            completedAt: string | null;
        };
        PathUnitResponse: {
            /**
             * @description Autonomous steps done
             * @example 23
             */
            done: number;
            /**
             * @description Autonomous steps required
             * @example 48
             */
            required: number;
            /**
             * @description Collective steps done
             * @example 2
             */
            collectiveDone: number;
            /**
             * @description Collective steps required
             * @example 6
             */
            collectiveRequired: number;
            /** @example T1M4 */
            key: string;
            /** @enum {string} */
            type: "module" | "collective";
            /** @example Tenir la distance */
            title: string;
            /** @example Tenir la distance */
            shortTitle: string;
            /** @example T1 */
            themeKey: string | null;
            /** Format: date */
            opensOn: string | null;
            /** Format: date */
            guideOn: string | null;
            /** @enum {string} */
            state: "done" | "in-progress" | "open" | "late" | "not-open";
            notYet: components["schemas"]["NotYetResponse"] | null;
            /**
             * @description Announced minutes of what is still to do
             * @example 54
             */
            minutesLeft: number;
            steps: components["schemas"]["PathStepResponse"][];
        };
        MyPathResponse: {
            /** @example Chef·fe de projet innovation territoriale */
            courseTitle: string;
            /** @example Données fictives de démonstration. */
            notice: string | null;
            week: components["schemas"]["WeekResponse"];
            totals: components["schemas"]["CountsResponse"];
            themes: components["schemas"]["PathThemeResponse"][];
            /** @description In walking order */
            units: components["schemas"]["PathUnitResponse"][];
            /**
             * @description The one thing to do; null when all is done
             * @example T1M4-E3
             */
            nextStepKey: string | null;
            /** @description Whether that step was left open */
            resumes: boolean;
        };
        StepModuleResponse: {
            /** @example T1M4 */
            key: string;
            /** @enum {string} */
            type: "module" | "collective";
            /** @example Tenir la distance */
            title: string;
            /** @example Tenir la distance */
            shortTitle: string;
            steps: components["schemas"]["PathStepResponse"][];
        };
        ChapterResponse: {
            /**
             * @description Seconds from the start
             * @example 5
             */
            seconds: number;
            /** @example Les quatre bornes */
            title: string;
        };
        VideoResponse: {
            /**
             * @description Address of the film
             * @example /api/cohorts/0191…/media/9f86…
             */
            source: string;
            /** @example video/webm */
            mediaType: string;
            /**
             * @description Address of the WebVTT captions
             * @example /api/cohorts/0191…/media/60a3…
             */
            captions: string;
            chapters: components["schemas"]["ChapterResponse"][];
        };
        OptionResponse: {
            /** @example a */
            key: string;
            /** @example Deux options et leur coût */
            text: string;
        };
        GivenAnswerResponse: {
            /** @example b */
            optionKey: string;
            right: boolean;
            /** @example b */
            rightOptionKey: string;
            /** @example On arbitre entre des options, pas face à un mur. */
            feedback: string;
        };
        QuestionResponse: {
            /** @example Q1 */
            key: string;
            /** @example Pour un arbitrage, vous apportez… */
            prompt: string;
            options: components["schemas"]["OptionResponse"][];
            answer: components["schemas"]["GivenAnswerResponse"] | null;
        };
        ScaleValueResponse: {
            /** @example 1 */
            value: number;
            /** @example je découvre */
            label: string;
        };
        KeyedTextResponse: {
            /** @example 1 */
            key: string;
            /** @example Je sais quoi faire quand une réunion tourne mal. */
            text: string;
        };
        PositioningResponse: {
            scale: components["schemas"]["ScaleValueResponse"][];
            statements: components["schemas"]["KeyedTextResponse"][];
        };
        StepContentResponse: {
            /**
             * @description Sanitised when the version was published
             * @example <p>Le désaccord est une information.</p>
             */
            html: string;
            video?: components["schemas"]["VideoResponse"];
            questions?: components["schemas"]["QuestionResponse"][];
            positioning?: components["schemas"]["PositioningResponse"];
            items?: components["schemas"]["KeyedTextResponse"][];
            /** @example Trois décisions, trois noms, trois dates. */
            deliverable?: string;
        };
        StepResponse: {
            /** @example T1M4-E3 */
            key: string;
            kind: components["schemas"]["StepKind"];
            collective: boolean;
            /** @example Face à la tension */
            title: string;
            /** @example 6 */
            minutes: number;
            required: boolean;
            /** @enum {string} */
            completedBy: "declaration" | "answers" | "presence";
            /** Format: date-time */
            completedAt: string | null;
            /** @description The cohort is archived, or the reader has left it: nothing can be added. */
            readOnly: boolean;
            /**
             * @description Seconds into a video; share of a text, 0 to 1
             * @example 0.4
             */
            position: number | null;
            totals: components["schemas"]["CountsResponse"];
            module: components["schemas"]["StepModuleResponse"];
            /** @example T1M4-E2 */
            previousKey: string | null;
            /** @example T1M4-E4 */
            nextKey: string | null;
            content: components["schemas"]["StepContentResponse"];
        };
        AnswerRequest: {
            /**
             * @description Key of the chosen option
             * @example b
             */
            optionKey: string;
        };
        FeedbackResponse: {
            right: boolean;
            /** @example b */
            rightOptionKey: string;
            /** @example On arbitre entre des options, pas face à un mur. */
            feedback: string;
            /** @description Whether that was the last question: the quiz is done. */
            finished: boolean;
        };
        PositionRequest: {
            /**
             * @description Seconds into a video; share of a text, 0 to 1
             * @example 0.4
             */
            position: number;
        };
        ReliefResponse: {
            /** @enum {number} */
            tint: 1 | 2 | 3 | 4;
            /** @example M12 40q8 -6 16 -2 */
            d: string;
        };
        ContourResponse: {
            major: boolean;
            /** @example M12 40q8 -6 16 -2 */
            d: string;
        };
        ToponymResponse: {
            /** @example Coopérer efficacement */
            text: string;
            /** @example 430 */
            x: number;
            /** @example 472 */
            y: number;
        };
        WaypointResponse: {
            /** @example T1M4-E3 */
            key: string;
            /** @enum {string} */
            kind: "step" | "workshop" | "webinar";
            /** @example T1M4 */
            module: string | null;
            /** @example 280 */
            x: number;
            /** @example 370 */
            y: number;
        };
        LabelResponse: {
            /**
             * @description Key of the module or of the collective step
             * @example T1M4
             */
            key: string;
            /**
             * @description In % of the drawing
             * @example 29.9
             */
            x: number;
            /** @example 67 */
            y: number;
            /** @enum {string} */
            align: "centre" | "left" | "right";
            /** @example 21 */
            width: number | null;
        };
        BandResponse: {
            /** @example T1M4 */
            module: string;
            /** @example 80 */
            x: number;
            /** @example 262 */
            y: number;
            /** @example 358 */
            width: number;
            /** @example 190 */
            height: number;
        };
        TrailResponse: {
            /** @example 840 */
            width: number;
            /** @example 558 */
            height: number;
            relief: components["schemas"]["ReliefResponse"][];
            contours: components["schemas"]["ContourResponse"][];
            /** @example M846 318C780 336 720 322 640 332 */
            river: string | null;
            toponyms: components["schemas"]["ToponymResponse"][];
            waypoints: components["schemas"]["WaypointResponse"][];
            segments: string[];
            labels: components["schemas"]["LabelResponse"][];
            bands: components["schemas"]["BandResponse"][];
        };
        /**
         * @description A participant’s own
         * @enum {string}
         */
        ReplyAnswer: "coming" | "maybe" | "not-coming";
        /**
         * @description A participant’s own
         * @enum {string}
         */
        AttendanceStatus: "present" | "late" | "phone" | "absent";
        WorkshopNotYetResponse: {
            /**
             * @example starts-at
             * @enum {string}
             */
            code: "not-scheduled" | "starts-at" | "presence-not-marked" | "absent";
            /**
             * Format: date-time
             * @description With starts-at
             */
            at?: string;
        };
        ReplyCountsResponse: {
            /** @example 4 */
            coming: number;
            /** @example 1 */
            maybe: number;
            /** @example 1 */
            notComing: number;
            /**
             * @description Said nothing yet
             * @example 1
             */
            silent: number;
        };
        GapChangeResponse: {
            /** @example 120 */
            fromMinutes: number;
            /** @example 180 */
            toMinutes: number;
        };
        WorkshopResponse: {
            /** @example A1 */
            stepKey: string;
            /** @example Atelier 1 */
            title: string;
            /** @example 120 */
            minutes: number;
            /**
             * Format: uuid
             * @description Null while it has no date
             */
            workshopId: string | null;
            /**
             * Format: uuid
             * @description Null while one has no group
             */
            groupId: string | null;
            /** @example A */
            groupKey: string | null;
            /** Format: date-time */
            startsAt: string | null;
            /**
             * @description IANA zone of the organiser
             * @example Europe/Paris
             */
            zone: string;
            /** @example Mairie, salle du conseil */
            place: string | null;
            /** @example https://visio.example/groupe-a */
            link: string | null;
            /** @enum {string} */
            status: "to-schedule" | "scheduled" | "open" | "closed";
            /** @example Solène Marchetti */
            facilitatorName: string | null;
            /** @description A participant’s own */
            myReply: components["schemas"]["ReplyAnswer"] | null;
            /** @description A participant’s own */
            myAttendance: components["schemas"]["AttendanceStatus"] | null;
            /** @description For a participant; null when done */
            notYet: components["schemas"]["WorkshopNotYetResponse"] | null;
            /** @description For whoever runs the group */
            replies: components["schemas"]["ReplyCountsResponse"] | null;
            /** @description Where the reader’s hour changes */
            gapChange: components["schemas"]["GapChangeResponse"] | null;
        };
        WorkshopPermissionsResponse: {
            canRun: boolean;
            canReply: boolean;
            canMark: boolean;
        };
        WorkshopPersonResponse: {
            /** @example Fatou */
            givenName: string;
            /** @example Diallo */
            familyName: string;
            /** Format: uuid */
            memberId?: string;
            /** @example Indian/Reunion */
            zone?: string;
            /** Format: date */
            leftOn?: string | null;
            reply?: components["schemas"]["ReplyAnswer"] | null;
            attendance?: components["schemas"]["AttendanceStatus"] | null;
        };
        WorkshopDetailResponse: {
            /** @example A1 */
            stepKey: string;
            /** @example Atelier 1 */
            title: string;
            /** @example 120 */
            minutes: number;
            /**
             * Format: uuid
             * @description Null while it has no date
             */
            workshopId: string | null;
            /**
             * Format: uuid
             * @description Null while one has no group
             */
            groupId: string | null;
            /** @example A */
            groupKey: string | null;
            /** Format: date-time */
            startsAt: string | null;
            /**
             * @description IANA zone of the organiser
             * @example Europe/Paris
             */
            zone: string;
            /** @example Mairie, salle du conseil */
            place: string | null;
            /** @example https://visio.example/groupe-a */
            link: string | null;
            /** @enum {string} */
            status: "to-schedule" | "scheduled" | "open" | "closed";
            /** @example Solène Marchetti */
            facilitatorName: string | null;
            /** @description A participant’s own */
            myReply: components["schemas"]["ReplyAnswer"] | null;
            /** @description A participant’s own */
            myAttendance: components["schemas"]["AttendanceStatus"] | null;
            /** @description For a participant; null when done */
            notYet: components["schemas"]["WorkshopNotYetResponse"] | null;
            /** @description For whoever runs the group */
            replies: components["schemas"]["ReplyCountsResponse"] | null;
            /** @description Where the reader’s hour changes */
            gapChange: components["schemas"]["GapChangeResponse"] | null;
            /**
             * @description To be sent back with a new schedule
             * @example 1
             */
            revision: number;
            permissions: components["schemas"]["WorkshopPermissionsResponse"];
            people: components["schemas"]["WorkshopPersonResponse"][];
        };
        GroupMemberResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Marie-Annick */
            givenName: string;
            /** @example Hoarau */
            familyName: string;
            /**
             * @description IANA zone the person reads hours in
             * @example Indian/Reunion
             */
            zone: string;
            /** Format: date */
            leftOn: string | null;
        };
        MyGroupResponse: {
            /** Format: uuid */
            groupId: string;
            /** @example A */
            groupKey: string;
            /** @example Solène Marchetti */
            facilitatorName: string;
            /** @example Thomas Vial */
            relayName: string | null;
            members: components["schemas"]["GroupMemberResponse"][];
        };
        ReplyRequest: {
            answer: components["schemas"]["ReplyAnswer"];
        };
        ScheduleWorkshopRequest: {
            /**
             * Format: date
             * @example 2027-03-04
             */
            date: string;
            /**
             * @description In the zone of the cohort
             * @example 09:30
             */
            time: string;
            /** @example 120 */
            minutes: number;
            /** @example Mairie, salle du conseil */
            place?: string | null;
            /** @example https://visio.example/groupe-a */
            link?: string | null;
            /** Format: uuid */
            groupId: string;
            /** @example A1 */
            stepKey: string;
        };
        WorkshopScheduledResponse: {
            /** Format: uuid */
            workshopId: string;
        };
        RescheduleWorkshopRequest: {
            /**
             * Format: date
             * @example 2027-03-04
             */
            date: string;
            /**
             * @description In the zone of the cohort
             * @example 09:30
             */
            time: string;
            /** @example 120 */
            minutes: number;
            /** @example Mairie, salle du conseil */
            place?: string | null;
            /** @example https://visio.example/groupe-a */
            link?: string | null;
            /**
             * @description The one that was read
             * @example 1
             */
            revision: number;
        };
        RescheduledResponse: {
            /** @example 2 */
            revision: number;
        };
        MarkAttendanceRequest: {
            status: components["schemas"]["AttendanceStatus"];
            /** @example Feuille signée sur place */
            reason?: string | null;
        };
        WebinarNotYetResponse: {
            /**
             * @example starts-at
             * @enum {string}
             */
            code: "not-scheduled" | "starts-at" | "presence-not-marked" | "absent";
            /**
             * Format: date-time
             * @description With starts-at
             */
            at?: string;
        };
        WebinarResponse: {
            /** @example W0 */
            stepKey: string;
            /** @example Webinaire de lancement */
            title: string;
            /** @example 90 */
            minutes: number;
            /**
             * Format: uuid
             * @description Null while it has no date
             */
            eventId: string | null;
            /** Format: date-time */
            startsAt: string | null;
            /**
             * @description IANA zone of the organiser
             * @example Europe/Paris
             */
            zone: string;
            /** @example null */
            place: string | null;
            /** @example https://visio.example/tous */
            link: string | null;
            /** @description A participant’s own; null while nobody marked it */
            myPresence: boolean | null;
            /** @description For a participant; null when done */
            notYet: components["schemas"]["WebinarNotYetResponse"] | null;
        };
        ScheduleWebinarRequest: {
            /**
             * Format: date
             * @example 2027-03-04
             */
            date: string;
            /**
             * @description In the zone of the cohort
             * @example 09:30
             */
            time: string;
            /** @example 120 */
            minutes: number;
            /** @example Mairie, salle du conseil */
            place?: string | null;
            /** @example https://visio.example/groupe-a */
            link?: string | null;
            /** @example W0 */
            stepKey: string;
        };
        WebinarScheduledResponse: {
            /** Format: uuid */
            eventId: string;
        };
        WebinarPersonResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Fatou */
            givenName: string;
            /** @example Diallo */
            familyName: string;
            /** @example A */
            groupKey: string | null;
            /** Format: date */
            leftOn: string | null;
            /** @description Null while nobody marked it */
            present: boolean | null;
        };
        MarkWebinarAttendanceRequest: {
            present: boolean;
            /** @example Homonyme */
            reason?: string | null;
        };
        ReviewCohortResponse: {
            /** @example Promotion pilote 2023 */
            title: string;
            /** @example Europe/Paris */
            zone: string;
            /**
             * Format: date
             * @example 2023-09-18
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2023-11-27
             */
            endsOn: string;
            archived: boolean;
        };
        GridPeopleResponse: {
            /** @example 20 */
            enrolled: number;
            /** @example 18 */
            active: number;
            /**
             * @description After the first day
             * @example 1
             */
            joinedLater: number;
            /** @example 2 */
            left: number;
        };
        WithdrawnTerritoryResponse: {
            /** @example Val de Lisière */
            name: string;
            /**
             * Format: date
             * @description The day its last participant left
             * @example 2023-10-20
             */
            on: string;
        };
        GridTerritoriesResponse: {
            /** @example 12 */
            enrolled: number;
            /**
             * @description With somebody active
             * @example 11
             */
            active: number;
            withdrawn: components["schemas"]["WithdrawnTerritoryResponse"][];
        };
        AttentionCountsResponse: {
            /** @example 1 */
            inactive: number;
            /** @example 2 */
            late: number;
            /** @example 1 */
            absent: number;
        };
        GridFiguresResponse: {
            people: components["schemas"]["GridPeopleResponse"];
            territories: components["schemas"]["GridTerritoriesResponse"];
            /**
             * @description Of active people; null without any
             * @example 28.5
             */
            medianDone: number | null;
            /**
             * @description Autonomous steps of the path
             * @example 48
             */
            required: number;
            /**
             * @description Of them, those whose guide date has come
             * @example 28
             */
            guideDone: number;
            /**
             * @description People to follow up
             * @example 4
             */
            attention: number;
            /** @description Somebody may count in several */
            attentionBy: components["schemas"]["AttentionCountsResponse"];
        };
        GridColumnResponse: {
            /** @example T1M4 */
            unitKey: string;
            /** @enum {string} */
            kind: "module" | "workshop" | "webinar";
            /** @example Tenir la distance */
            title: string;
            /** @example Tenir la distance */
            shortTitle: string;
            /** @example T1 */
            themeKey: string | null;
            /** @example Coopérer efficacement */
            themeTitle: string | null;
            /** @example 6 */
            required: number;
            /** @example 0 */
            collectiveRequired: number;
        };
        GridTerritoryResponse: {
            /** Format: uuid */
            territoryId: string;
            /** @example Pentes et Cirques */
            name: string;
            /** @example outre-mer */
            kind: string;
            /** @example 2 */
            enrolled: number;
            /** @example 2 */
            active: number;
        };
        ReviewCountsResponse: {
            /**
             * @description Autonomous steps done
             * @example 23
             */
            done: number;
            /**
             * @description Autonomous steps required
             * @example 48
             */
            required: number;
            /**
             * @description Collective steps done
             * @example 2
             */
            collectiveDone: number;
            /**
             * @description Collective steps required
             * @example 6
             */
            collectiveRequired: number;
        };
        ReviewNotYetResponse: {
            /**
             * @example late
             * @enum {string}
             */
            code: "opens-on" | "steps-missing" | "late" | "not-scheduled" | "starts-at" | "presence-not-marked" | "absent";
            /**
             * Format: date
             * @description With opens-on and late
             */
            day?: string;
            /**
             * @description With steps-missing and late
             * @example 3
             */
            missing?: number;
            /**
             * Format: date-time
             * @description With starts-at
             */
            at?: string;
        };
        ReviewCellResponse: {
            /**
             * @description Autonomous steps done
             * @example 23
             */
            done: number;
            /**
             * @description Autonomous steps required
             * @example 48
             */
            required: number;
            /**
             * @description Collective steps done
             * @example 2
             */
            collectiveDone: number;
            /**
             * @description Collective steps required
             * @example 6
             */
            collectiveRequired: number;
            /** @example T1M4 */
            unitKey: string;
            /** @enum {string} */
            state: "done" | "in-progress" | "open" | "late" | "not-open";
            notYet: components["schemas"]["ReviewNotYetResponse"] | null;
            /**
             * @description Null where nothing is marked
             * @enum {string|null}
             */
            attendance: "present" | "late" | "phone" | "absent" | null;
        };
        AttentionResponse: {
            /** @enum {string} */
            code: "inactive" | "late" | "absent";
            /**
             * @description With inactive
             * @example 12
             */
            days?: number;
            /**
             * @description With late
             * @example 2
             */
            modules?: number;
            /**
             * @description With absent: the latest workshop held
             * @example A2
             */
            unitKey?: string;
        };
        GridRowResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Marie-Annick */
            givenName: string;
            /** @example Hoarau */
            familyName: string;
            /** Format: uuid */
            territoryId: string | null;
            /** @example Pentes et Cirques */
            territoryName: string | null;
            /** @example A */
            groupKey: string | null;
            /** Format: date */
            joinedOn: string;
            /** Format: date */
            leftOn: string | null;
            totals: components["schemas"]["ReviewCountsResponse"];
            /** @description One for each column, in its order */
            cells: components["schemas"]["ReviewCellResponse"][];
            /**
             * Format: date-time
             * @description The last step done in a module
             */
            lastActivityAt: string | null;
            /** @description Why to follow up, most pressing first */
            attention: components["schemas"]["AttentionResponse"][];
        };
        GridResponse: {
            cohort: components["schemas"]["ReviewCohortResponse"];
            /**
             * Format: date
             * @description The day it is in the cohort’s zone
             */
            today: string;
            figures: components["schemas"]["GridFiguresResponse"];
            /** @description In walking order */
            columns: components["schemas"]["GridColumnResponse"][];
            territories: components["schemas"]["GridTerritoryResponse"][];
            /**
             * @example [
             *       "A",
             *       "B",
             *       "C"
             *     ]
             */
            groups: string[];
            /**
             * @description People whom the filters keep, on all pages
             * @example 20
             */
            matching: number;
            /** @description By territory, then by name */
            rows: components["schemas"]["GridRowResponse"][];
            /**
             * @description Cursor of the next page; null on the last
             * @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f
             */
            next: string | null;
        };
        ReviewedPersonResponse: {
            /** @example Marie-Annick */
            givenName: string;
            /** @example Hoarau */
            familyName: string;
            /** @example Pentes et Cirques */
            territoryName: string | null;
            /** @example A */
            groupKey: string | null;
            /** @enum {string} */
            role: "participant";
            /** Format: date */
            joinedOn: string;
            /** Format: date */
            leftOn: string | null;
        };
        ReviewedUnitResponse: {
            /**
             * @description Autonomous steps done
             * @example 23
             */
            done: number;
            /**
             * @description Autonomous steps required
             * @example 48
             */
            required: number;
            /**
             * @description Collective steps done
             * @example 2
             */
            collectiveDone: number;
            /**
             * @description Collective steps required
             * @example 6
             */
            collectiveRequired: number;
            /** @example T1M4 */
            unitKey: string;
            /** @enum {string} */
            state: "done" | "in-progress" | "open" | "late" | "not-open";
            notYet: components["schemas"]["ReviewNotYetResponse"] | null;
            /**
             * @description Null where nothing is marked
             * @enum {string|null}
             */
            attendance: "present" | "late" | "phone" | "absent" | null;
            /** @enum {string} */
            kind: "module" | "workshop" | "webinar";
            /** @example Tenir la distance */
            title: string;
            /** @example Tenir la distance */
            shortTitle: string;
        };
        ReviewEventResponse: {
            /**
             * @description An instant; a whole day with joined and left
             * @example 2023-10-19T07:30:00.000Z
             */
            at: string;
            /** @enum {string} */
            kind: "step-completed" | "presence" | "presence-corrected" | "joined" | "left";
            /**
             * @description Absent when the version no longer has the step
             * @example Face à la tension
             */
            stepTitle?: string;
            /** @example T1M4 */
            unitKey?: string;
            /**
             * @description With presence-corrected
             * @enum {string}
             */
            before?: "present" | "late" | "phone" | "absent";
            /**
             * @description With presence and presence-corrected
             * @enum {string}
             */
            after?: "present" | "late" | "phone" | "absent";
            /**
             * @description Who marked or corrected
             * @example Solène Le Gall
             */
            byName?: string;
            /**
             * @description Why it was corrected
             * @example Feuille signée sur place
             */
            reason?: string;
        };
        PersonHistoryResponse: {
            person: components["schemas"]["ReviewedPersonResponse"];
            totals: components["schemas"]["ReviewCountsResponse"];
            /** @description In walking order */
            units: components["schemas"]["ReviewedUnitResponse"][];
            /** @description Newest first */
            timeline: components["schemas"]["ReviewEventResponse"][];
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
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Problem: identity.wrong-credentials, identity.too-many-attempts */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readWhoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmIResponse"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readMyPath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPathResponse"];
                };
            };
            /** @description Problem: learning.no-path */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepResponse"];
                };
            };
            /** @description Problem: learning.no-path, learning.step-not-in-path */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    completeStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsResponse"];
                };
            };
            /** @description Problem: learning.step-not-in-path, learning.step-not-completable, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example Q1 */
                questionKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackResponse"];
                };
            };
            /** @description Problem: learning.step-not-in-path, learning.question-unknown, learning.option-unknown, learning.already-answered, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    keepPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PositionRequest"];
            };
        };
        responses: {
            /** @description Problem: learning.step-not-in-path, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readTrail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailResponse"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/webm": string;
                    "text/vtt": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "video/webm": components["schemas"]["ProblemResponse"];
                    "text/vtt": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listMyWorkshops: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopResponse"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    scheduleWorkshop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key does the work once.
                 * @example 1c0f2a7e-5b0e-4a52-9f3b-8f3f0a9d1e11
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleWorkshopRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopScheduledResponse"];
                };
            };
            /** @description Problem: workshops.step-not-a-workshop, workshops.place-or-link-missing, workshops.no-such-hour, workshops.already-scheduled, cohorts.archived, request.key-reused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readWorkshop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5b */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopDetailResponse"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listMyGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyGroupResponse"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    replyToWorkshop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5b */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.already-open, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    rescheduleWorkshop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5b */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleWorkshopRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescheduledResponse"];
                };
            };
            /** @description Problem: workshops.already-open, workshops.already-marked, workshops.changed-meanwhile, workshops.place-or-link-missing, workshops.no-such-hour, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    openWorkshop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5b */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.already-closed, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    closeWorkshop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5b */
                workshopId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.not-open, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    markAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5b */
                workshopId: string;
                /** @example 019b2f3e-9c30-7e33-8c74-2e3f4a5b6c7d */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAttendanceRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.not-begun, workshops.member-left, workshops.reason-needed, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listWebinars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarResponse"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    scheduleWebinar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleWebinarRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarScheduledResponse"];
                };
            };
            /** @description Problem: agenda.step-not-a-webinar, agenda.no-such-hour, agenda.already-scheduled, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listWebinarPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9b20-7d22-9b63-1d2e3f4a5b6c */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarPersonResponse"][];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    markWebinarAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9b20-7d22-9b63-1d2e3f4a5b6c */
                eventId: string;
                /** @example 019b2f3e-9c30-7e33-8c74-2e3f4a5b6c7d */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkWebinarAttendanceRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: agenda.not-begun, agenda.member-left, agenda.reason-needed, cohorts.not-in-cohort, cohorts.archived */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readCohortGrid: {
        parameters: {
            query?: {
                /**
                 * @description Opaque: the `next` of the page before
                 * @example 019b2f3e-9c30-7e33-8c74-2e3f4a5b6c7d
                 */
                after?: string;
                /** @example 50 */
                limit?: number;
                /**
                 * @description In the name, whatever its accents and case
                 * @example hoarau
                 */
                search?: string;
                /** @example 019b2f3e-9d40-7f44-9d85-3f4a5b6c7d8e */
                territoryId?: string;
                /** @example A */
                groupKey?: string;
                /**
                 * @description Only people to follow up
                 * @example true
                 */
                attention?: boolean;
            };
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridResponse"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readPersonHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9c30-7e33-8c74-2e3f4a5b6c7d */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonHistoryResponse"];
                };
            };
            /** @description Problem: review.not-a-participant */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exportCohortCsv: {
        parameters: {
            query?: {
                /** @example fr */
                language?: "fr" | "en";
            };
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
