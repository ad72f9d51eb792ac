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
        ProblemCode: "internal" | "request.invalid" | "request.malformed" | "request.not-found" | "request.too-large" | "request.unsupported-media-type" | "request.cross-site" | "request.key-reused" | "identity.sign-in-required" | "identity.wrong-credentials" | "identity.too-many-attempts" | "identity.permission-missing" | "identity.email-taken" | "curriculum.unknown-course" | "cohorts.already-member" | "cohorts.not-in-cohort" | "cohorts.archived" | "learning.step-not-in-path" | "learning.step-not-completable" | "learning.question-unknown" | "learning.option-unknown" | "learning.already-answered" | "learning.no-path";
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
            /** @example 11 */
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
            /** @description With steps-missing and late */
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
            courseTitle: string;
            notice: string | null;
            week: components["schemas"]["WeekResponse"];
            totals: components["schemas"]["CountsResponse"];
            themes: components["schemas"]["PathThemeResponse"][];
            /** @description In walking order */
            units: components["schemas"]["PathUnitResponse"][];
            /** @description The one thing to do; null when all is done */
            nextStepKey: string | null;
            /** @description Whether that step was left open */
            resumes: boolean;
        };
        StepModuleResponse: {
            key: string;
            /** @enum {string} */
            type: "module" | "collective";
            title: string;
            shortTitle: string;
            steps: components["schemas"]["PathStepResponse"][];
        };
        ChapterResponse: {
            /**
             * @description Seconds from the start
             * @example 5
             */
            seconds: number;
            title: string;
        };
        VideoResponse: {
            /** @description Address of the film */
            source: string;
            /** @example video/webm */
            mediaType: string;
            /** @description Address of the WebVTT captions */
            captions: string;
            chapters: components["schemas"]["ChapterResponse"][];
        };
        OptionResponse: {
            /** @example a */
            key: string;
            text: string;
        };
        GivenAnswerResponse: {
            /** @example b */
            optionKey: string;
            right: boolean;
            /** @example b */
            rightOptionKey: string;
            feedback: string;
        };
        QuestionResponse: {
            /** @example Q1 */
            key: string;
            prompt: string;
            options: components["schemas"]["OptionResponse"][];
            answer: components["schemas"]["GivenAnswerResponse"] | null;
        };
        ScaleValueResponse: {
            value: number;
            label: string;
        };
        KeyedTextResponse: {
            key: string;
            text: string;
        };
        PositioningResponse: {
            scale: components["schemas"]["ScaleValueResponse"][];
            statements: components["schemas"]["KeyedTextResponse"][];
        };
        StepContentResponse: {
            /** @description Sanitised when the version was published */
            html: string;
            video?: components["schemas"]["VideoResponse"];
            questions?: components["schemas"]["QuestionResponse"][];
            positioning?: components["schemas"]["PositioningResponse"];
            items?: components["schemas"]["KeyedTextResponse"][];
            deliverable?: string;
        };
        StepResponse: {
            /** @example T1M4-E3 */
            key: string;
            kind: components["schemas"]["StepKind"];
            collective: boolean;
            title: string;
            minutes: number;
            required: boolean;
            /** @enum {string} */
            completedBy: "declaration" | "answers" | "presence";
            /** Format: date-time */
            completedAt: string | null;
            /** @description The cohort is archived: nothing can be added. */
            readOnly: boolean;
            /** @description Seconds into a video; share of a text, 0 to 1 */
            position: number | null;
            totals: components["schemas"]["CountsResponse"];
            module: components["schemas"]["StepModuleResponse"];
            previousKey: string | null;
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
            d: string;
        };
        ContourResponse: {
            major: boolean;
            d: string;
        };
        ToponymResponse: {
            text: string;
            x: number;
            y: number;
        };
        WaypointResponse: {
            /** @example T1M4-E3 */
            key: string;
            /** @enum {string} */
            kind: "step" | "workshop" | "webinar";
            module: string | null;
            x: number;
            y: number;
        };
        LabelResponse: {
            /** @description Key of the module or of the collective step */
            key: string;
            /** @description In % of the drawing */
            x: number;
            y: number;
            /** @enum {string} */
            align: "centre" | "left" | "right";
            width: number | null;
        };
        BandResponse: {
            module: string;
            x: number;
            y: number;
            width: number;
            height: number;
        };
        TrailResponse: {
            /** @example 840 */
            width: number;
            /** @example 558 */
            height: number;
            relief: components["schemas"]["ReliefResponse"][];
            contours: components["schemas"]["ContourResponse"][];
            river: string | null;
            toponyms: components["schemas"]["ToponymResponse"][];
            waypoints: components["schemas"]["WaypointResponse"][];
            segments: string[];
            labels: components["schemas"]["LabelResponse"][];
            bands: components["schemas"]["BandResponse"][];
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
                cohortId: string;
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
                cohortId: string;
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
                cohortId: string;
                stepKey: string;
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
                cohortId: string;
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
                cohortId: string;
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
}
