// Generated from apps/api/openapi.json by « npm run generate ». Do not edit.
/* eslint-disable */
export interface paths {
    "/api/me/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The language in which the person is written to. */
        put: operations["chooseMyLanguage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/cohorts/{cohortId}/members/{memberId}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When somebody leaves and why, as it was said, the latest first. */
        get: operations["listDepartures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/members/{memberId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A participant leaves on that day. Twice is once. */
        put: operations["recordDeparture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/members/{memberId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** They stay after all, or come back. Twice is once. */
        put: operations["undoDeparture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/territories/{territoryId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** All participants whom a territory sent leave. Twice is once. */
        put: operations["recordTerritoryDeparture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/facilitators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who facilitates in the cohort and has not left it, by name. */
        get: operations["listFacilitators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/grouping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups of the cohort, and what they are formed from. */
        get: operations["readGrouping"];
        /** Forms all groups of the cohort at once: whole, or not at all. */
        put: operations["formGroups"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/grouping/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Groups that keep the rules, or say which they cannot keep. Nothing is written. */
        post: operations["proposeGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/grouping/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What groups made by hand would be, and which rules they break. Nothing is written. */
        post: operations["checkGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/grouping/apart/{oneId}/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that one of the two answers to the other: never in one group. */
        put: operations["keepApart"];
        post?: never;
        /** Takes back that one of the two answers to the other. */
        delete: operations["letTogether"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When I said that I am usually free. */
        get: operations["readMyAvailability"];
        /** Says when I am usually free, for the groups and dates to come. */
        put: operations["tellMyAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether my name stays, in each cohort in which I take or took part. */
        get: operations["listMyNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/my-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** My name stays, or my group no longer reads it once I have left. Twice is once. */
        put: operations["chooseMyName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I need, and who may read it. */
        get: operations["readMyNeeds"];
        /** Says what I need, whole, and who may read it. */
        put: operations["tellMyNeeds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people chose to tell me: of my groups, or of the cohort I coordinate. */
        get: operations["listSharedNeeds"];
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
        /** One step of my path, with what I wrote in it and the place to resume at. */
        get: operations["readStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/units/{unitKey}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to take along of a module, with its sizes. */
        get: operations["readModulePack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What members of my group, or of the groups I facilitate, chose to show me. */
        get: operations["readSharedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}/drafts/{entryKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps what is being typed; a conflict answers what the other device left. */
        put: operations["saveDraft"];
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
        /** « J’ai terminé »: completes a step by its own rule. Twice is once. */
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
        /** Keeps an answer and tells how good it was. */
        put: operations["answerQuestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another go at a quiz; the earlier ones are kept. */
        post: operations["startAttempt"];
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
    "/api/cohorts/{cohortId}/steps/{stepKey}/shares/{audience}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shows what I wrote, as it is now, to my facilitator or to my group. */
        put: operations["shareWork"];
        post?: never;
        /** Takes back what I showed: from now on nobody else reads it. */
        delete: operations["stopSharingWork"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/line-sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bytes to measure one’s line by. */
        get: operations["readLineSample"];
        put?: never;
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
    "/api/cohorts/{cohortId}/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words and acronyms of the course, explained. */
        get: operations["listTerms"];
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
    "/api/cohorts/{cohortId}/study-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time that my week asks for, and the time I set apart. */
        get: operations["readStudyWeek"];
        put?: never;
        /** Sets time apart to study. */
        post: operations["planStudy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/study-slots.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All my slots to come, for a calendar. */
        get: operations["exportStudySlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/study-slots/{slotId}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One slot, for a calendar. */
        get: operations["exportStudySlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/study-slots/{slotId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a slot another hour or length; one that was cancelled stands again. */
        put: operations["moveStudy"];
        post?: never;
        /** Cancels a slot, and keeps it so for the calendars that hold it. Twice is once. */
        delete: operations["cancelStudy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/employer-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the course asks of me, for my manager or elected official. */
        get: operations["readEmployerNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/survey-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the cohort answers to its questionnaires, three people at least together: never who. */
        get: operations["readSurveyAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announces a file (tus 1.0, creation): Location is where its pieces are sent. */
        post: operations["openDeliverableFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that I handed in, whole or by ranges. */
        get: operations["readDeliverableFile"];
        put?: never;
        post?: never;
        /** Removes a file of mine, or gives up one on its way. Twice is once. */
        delete: operations["removeDeliverableFile"];
        options?: never;
        head?: never;
        /** Sends a piece of a file (tus 1.0); HEAD of the same address tells where to resume. The last one is answered once the file is checked and kept. */
        patch: operations["sendDeliverablePiece"];
        trace?: never;
    };
    "/api/cohorts/{cohortId}/steps/{stepKey}/files/{fileId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings back a file that I removed. Twice is once. */
        post: operations["restoreDeliverableFile"];
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
    "/api/cohorts/{cohortId}/workshops/{workshopId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is recorded of me, or of everybody for whoever runs the group. */
        get: operations["readAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/attendance/mine/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms what is recorded of me. Twice is once. */
        put: operations["signAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/attendance/mine/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says to whoever runs the group that it is not exact. */
        put: operations["contestAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/attendance/{memberId}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts right when somebody was there and by what means; what it was is kept. */
        put: operations["correctHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/countersignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers for the whole sheet, once the workshop is over. Twice is once. */
        put: operations["countersignAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every date it had, the latest first: who changed it, and why. */
        get: operations["listWorkshopDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who cannot come, and which other group has the same workshop when they can. */
        get: operations["readWhoIsAway"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/facilitator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Somebody else runs this workshop in place of its facilitator, from now on. */
        put: operations["replaceFacilitator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** It will not take place: nobody is held by it any more. Twice is once. */
        put: operations["cancelWorkshop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my groups are being asked, the oldest first. */
        get: operations["listPolls"];
        put?: never;
        /** Asks a group which hours suit it for one workshop. */
        post: operations["openPoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/polls/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hours that would suit a group over three weeks, the best first. */
        post: operations["proposeSlots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/polls/{pollId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question: its hours, my answers, and for whoever runs the group what speaks for each. */
        get: operations["readPoll"];
        put?: never;
        post?: never;
        /** Nobody needs to answer any more; no date changes. Twice is once. */
        delete: operations["withdrawPoll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/polls/{pollId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which hours suit me. The last word wins, until one is confirmed. */
        put: operations["answerPoll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/polls/{pollId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The workshop takes place at that hour. The same one twice is once. */
        put: operations["confirmPoll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/series/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dates for the workshops that have none: whose lunch or night, where the gap changes. */
        post: operations["proposeSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives several workshops of a group their dates: all of them, or none. */
        post: operations["scheduleSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the message asks, and what was answered so far. */
        get: operations["readAnswerAsked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which hours suit the person whom the message was written to. */
        put: operations["answerPollByLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says whether the person whom the message was written to comes. */
        put: operations["replyByLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocol of a workshop of my group, and those that may be chosen instead. */
        get: operations["readProtocol"];
        /** Keeps another protocol for the workshop. Twice is once. */
        put: operations["changeProtocol"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/facilitation-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the authors of the course say to whoever runs the workshop. */
        get: operations["readFacilitationNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/announced-length": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tells the group the length of the protocol: the same hour, another end. */
        put: operations["announceLength"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/kit.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paper kit: all it takes to run the workshop without a screen. */
        get: operations["printKit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops-ahead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workshops of the cohort that have a date and are not over, by date. */
        get: operations["listWorkshopsAhead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/groups/{groupId}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is client at each workshop of my group, and what is proposed to whoever runs it. */
        get: operations["readTurns"];
        /** Decides what is proposed, as it was read. Twice is once. */
        put: operations["acceptTurns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/groups/{groupId}/turns/{stepKey}/{slot}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says by hand who is client there, or nobody. Two who exchange turns both move. */
        put: operations["placeClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/groups/{groupId}/turns/{stepKey}/{slot}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The client is not there: they wait for another turn. Twice is once. */
        put: operations["markClientAbsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the workshop is, fact by fact, as far as the reader may know it. */
        get: operations["readRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes something happen in the room. Twice is once. */
        post: operations["commandRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps my own notes of the workshop, for me alone. */
        put: operations["saveRoomNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Three scales at the end; said again, they replace what was said. */
        put: operations["evaluateWorkshop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/signals/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tells whoever commands, and nobody else, that I would rather stop. Twice is once. */
        put: operations["signalDistress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/signals/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** It was heard, or is over. Twice is once. */
        delete: operations["endSignal"];
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
    "/api/cohorts/{cohortId}/workshops/{workshopId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes back its cancellation, or its closing. Twice is once. */
        put: operations["reopenWorkshop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the workshop leaves, as far as the reader may know it. */
        get: operations["readSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/summary.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, on paper. */
        get: operations["printSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many actions it has to come back to, for whoever prepares it. */
        get: operations["readReturnsAhead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own actions of the workshop, and what I said of it since. */
        get: operations["readLookBack"];
        /** Says where my actions stand, and for myself alone what has changed. Twice is once. */
        put: operations["lookBack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each fact as it happens, from where one was. */
        get: operations["followRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/workshops/{workshopId}/room/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** My browser is still there: a line that was cut says nothing by itself. */
        put: operations["tellRoomPresence"];
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
    "/api/cohorts/{cohortId}/webinars/{eventId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives it another date, place or link, for a reason when it moves. */
        put: operations["rescheduleWebinar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/webinars/{eventId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** It will not take place: nobody is held by it any more. Twice is once. */
        put: operations["cancelWebinar"];
        post?: never;
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
    "/api/cohorts/{cohortId}/room-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the address of a room at the chosen service, another one each time: nothing is kept of it. */
        post: operations["proposeRoomAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/webinars/{eventId}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a place, or one’s turn in the line where none is free. Twice is once. */
        put: operations["takeWebinarPlace"];
        post?: never;
        /** Gives it back: it goes to the first in line at once. Twice is once. */
        delete: operations["giveWebinarPlaceBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/webinars/{eventId}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how many places there are; whoever has one keeps it. */
        put: operations["changeWebinarPlaces"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written to whom and what became of it: a facilitator’s groups, or the cohort. */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a message says, without the links that belong to its recipient alone. */
        get: operations["readMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/messages/{messageId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of a message that waits, as it would leave now. */
        get: operations["readMessagePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/messages/{messageId}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends again what did not arrive, once the address is right. */
        post: operations["resendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/messages/{messageId}/bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that a message that left came back. */
        put: operations["markMessageBounced"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How long before a meeting the cohort reminds its people. */
        put: operations["setReminders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/mail-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person is written about, in all their cohorts. */
        get: operations["readMailPreferences"];
        /** What the person wants to be written about; a move and a cancellation always are. */
        put: operations["chooseMails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which kind of message the link refuses, and whether it is refused. */
        get: operations["readUnsubscription"];
        put?: never;
        /** Refuses that kind of message; a reader of mail may ask it by itself (RFC 8058). */
        post: operations["refuseMails"];
        /** Wants that kind of message again. */
        delete: operations["wantMailsAgain"];
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
    "/api/cohorts/{cohortId}/review/attendance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was at each workshop, when, by what means, and who signed: never what was said. */
        get: operations["exportAttendanceCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{calendarToken}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar of whoever made the address. 404 once it is revoked. */
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I have an address, what it gives, and when it was last read. */
        get: operations["readCalendarAddress"];
        /** The same address gives something else. */
        put: operations["chooseCalendarContents"];
        /** A new address, told this once; the one before stops. */
        post: operations["makeCalendarAddress"];
        /** The address opens nothing any more. Twice is once. */
        delete: operations["revokeCalendarAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data/copy.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept of me, and nobody else’s words. */
        get: operations["copyMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When I had what I wrote in a cohort erased. */
        get: operations["listMyErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{cohortId}/my-writings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** What I wrote for myself in the cohort is gone for good: what proves that I was there stays, without content. */
        delete: operations["eraseMyWritings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ChooseLanguageRequest: {
            /** @enum {string} */
            language: "fr" | "en";
        };
        /** @enum {string} */
        ProblemCode: "internal" | "request.invalid" | "request.malformed" | "request.not-found" | "request.too-large" | "request.unsupported-media-type" | "request.cross-site" | "request.key-reused" | "request.reason-needed" | "identity.sign-in-required" | "identity.wrong-credentials" | "identity.too-many-attempts" | "identity.permission-missing" | "identity.email-taken" | "curriculum.unknown-course" | "cohorts.already-member" | "cohorts.not-in-cohort" | "cohorts.archived" | "cohorts.leaves-before-joining" | "cohorts.need-unsaid" | "cohorts.needs-changed" | "cohorts.groups-changed" | "cohorts.cannot-be-placed" | "cohorts.cannot-run-group" | "cohorts.group-left-out" | "cohorts.group-name-taken" | "cohorts.same-person" | "cohorts.people-busy" | "cohorts.no-places" | "cohorts.places-closed" | "cohorts.places-taken" | "media.file-too-large" | "media.file-empty" | "media.type-not-accepted" | "media.too-many-files" | "media.upload-unknown" | "media.upload-conflict" | "learning.takes-no-file" | "learning.file-unknown" | "learning.step-not-in-path" | "learning.step-not-completable" | "learning.question-unknown" | "learning.option-unknown" | "learning.already-answered" | "learning.no-path" | "learning.not-complete-yet" | "learning.prerequisite-missing" | "learning.no-attempt-left" | "learning.attempt-unfinished" | "learning.entry-unknown" | "learning.entry-invalid" | "learning.text-too-long" | "learning.draft-conflict" | "learning.already-submitted" | "learning.not-shareable" | "learning.nothing-to-share" | "learning.names-not-removed" | "learning.slot-unknown" | "learning.slot-in-the-past" | "learning.too-many-slots" | "learning.no-such-hour" | "learning.unit-not-in-path" | "workshops.step-not-a-workshop" | "workshops.place-or-link-missing" | "workshops.no-such-hour" | "workshops.already-scheduled" | "workshops.changed-meanwhile" | "workshops.already-open" | "workshops.cancelled" | "workshops.cannot-stand-in" | "workshops.already-closed" | "workshops.already-marked" | "workshops.not-open" | "workshops.not-begun" | "workshops.member-left" | "workshops.poll-open" | "workshops.poll-closed" | "workshops.slot-in-the-past" | "workshops.slots-alike" | "workshops.slot-unknown" | "workshops.protocol-changed" | "workshops.protocol-invalid" | "workshops.turn-unknown" | "workshops.turn-over" | "workshops.cannot-be-client" | "workshops.no-client" | "workshops.turns-changed" | "workshops.signing-closed" | "workshops.nothing-to-sign" | "workshops.attendance-changed" | "workshops.drawing-missing" | "workshops.hours-impossible" | "workshops.not-over" | "workshops.presence-missing" | "room.already-started" | "room.held-out-of-order" | "room.held-in-the-future" | "room.held-long-ago" | "room.opens-out-of-order" | "room.learnings-too-short" | "room.not-started" | "room.ended" | "room.not-in-command" | "room.somebody-commands" | "room.commands-elsewhere" | "room.under-way" | "room.phase-unknown" | "room.learnings-protected" | "room.clock-stands" | "room.clock-runs" | "room.nothing-to-undo" | "room.not-in-room" | "room.not-the-client" | "room.contract-closed" | "room.phase-closed" | "room.erased" | "room.tags-out-of-range" | "room.not-yours" | "room.unknown" | "room.note-changed" | "room.not-ended" | "room.too-early" | "agenda.step-not-a-webinar" | "agenda.no-such-hour" | "agenda.cannot-run" | "agenda.already-scheduled" | "agenda.not-begun" | "agenda.member-left" | "agenda.already-marked" | "agenda.changed-meanwhile" | "agenda.no-room-service" | "notifications.cannot-be-resent" | "notifications.not-sent" | "notifications.link-unknown" | "review.not-a-participant" | "interop.read-too-often";
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
            /** @description What is kept instead, in the shape of what was sent */
            current?: {
                [key: string]: unknown;
            };
            errors?: components["schemas"]["FieldErrorResponse"][];
        };
        SignInRequest: {
            /** @example marie-annick.hoarau@demo.example */
            email: string;
            /** @example chemin-des-cretes */
            password: string;
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
            /** @description Whether organisers may ask for the address of a room */
            proposesRooms: boolean;
            /** @description Running ones first */
            cohorts: components["schemas"]["MyCohortResponse"][];
        };
        DepartureLineResponse: {
            /**
             * Format: date
             * @description Null when they stay after all
             */
            leftOn: string | null;
            /** @example La commune se retire du programme */
            reason: string;
            /** @example Aurélie Santini */
            byName: string | null;
            /** Format: date-time */
            decidedAt: string;
        };
        DepartureRequest: {
            /** @example Congrès des maires cette semaine-là */
            reason: string;
            /**
             * Format: date
             * @description The first day without them
             * @example 2027-10-20
             */
            on: string;
        };
        ReasonRequest: {
            /** @example Congrès des maires cette semaine-là */
            reason: string;
        };
        FacilitatorResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Thomas Vial */
            name: string;
        };
        /**
         * @description When they say they are free; null while they said nothing
         * @enum {string}
         */
        HalfDay: "1-am" | "1-pm" | "2-am" | "2-pm" | "3-am" | "3-pm" | "4-am" | "4-pm" | "5-am" | "5-pm";
        PlaceableResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Marie-Annick */
            givenName: string;
            /** @example Hoarau */
            familyName: string;
            isFacilitator: boolean;
            /**
             * @description Minutes by which their clock is ahead of the cohort’s
             * @example 120
             */
            ahead: number;
            /** @example PVD */
            profile: string | null;
            /** Format: uuid */
            territoryId: string | null;
            /** @example Val de Lisière */
            territoryName: string | null;
            /** @example rural */
            territoryKind: string | null;
            /** @description When they say they are free; null while they said nothing */
            halfDays: components["schemas"]["HalfDay"][] | null;
        };
        ApartResponse: {
            /** Format: uuid */
            oneId: string;
            /** Format: uuid */
            otherId: string;
        };
        WindowResponse: {
            /**
             * @description 1 is Monday
             * @example 2
             */
            weekday: number;
            /**
             * @description Hour, in the zone of the cohort
             * @example 10
             */
            from: number;
            /** @example 12 */
            to: number;
        };
        GroupPortraitResponse: {
            /** @example 7 */
            size: number;
            /** @example 7 */
            territories: number;
            /** @example 4 */
            territoryKinds: number;
            /** @example 5 */
            profiles: number;
            /**
             * @description Minutes between the clocks that differ most
             * @example 120
             */
            spread: number;
            /** @description Two hours and more that suit everybody */
            windows: components["schemas"]["WindowResponse"][];
            /**
             * @description Turns as a client that stay free; below zero, those that miss
             * @example 1
             */
            spareSlots: number;
        };
        /** @enum {string} */
        GroupFaultCode: "same-territory" | "hierarchical-link" | "too-few" | "too-many" | "no-spare-slot" | "no-common-time";
        GroupFaultResponse: {
            code: components["schemas"]["GroupFaultCode"];
            /** @description Of whom, where it is of some of them */
            memberIds: string[];
        };
        FormedGroupResponse: {
            memberIds: string[];
            portrait: components["schemas"]["GroupPortraitResponse"];
            faults: components["schemas"]["GroupFaultResponse"][];
            /** Format: uuid */
            groupId: string;
            /** @example A */
            groupKey: string;
            /** Format: uuid */
            facilitatorId: string;
            /** Format: uuid */
            relayId: string | null;
        };
        GroupingResponse: {
            /**
             * @description To be sent back with the next groups
             * @example 1
             */
            revision: number;
            /**
             * @description In which hours are told
             * @example Europe/Paris
             */
            zone: string;
            /**
             * @description Workshops of each group over the course
             * @example 4
             */
            workshops: number;
            /** @example 2 */
            clientsPerWorkshop: number;
            /**
             * @description Turns as a client over the course; null where the course leaves their number to choose
             * @example 7
             */
            plannedTurns: number | null;
            people: components["schemas"]["PlaceableResponse"][];
            /** @description Pairs of whom one answers to the other */
            apart: components["schemas"]["ApartResponse"][];
            groups: components["schemas"]["FormedGroupResponse"][];
        };
        ProposeGroupsRequest: {
            /**
             * @description Subjects treated at each workshop
             * @default 2
             * @example 2
             */
            clientsPerWorkshop: number;
            /**
             * @description The same number gives the same groups
             * @example 1
             */
            seed: number;
            /** @description Moves nobody whom no rule asks to move */
            keep: boolean;
        };
        GroupSketchResponse: {
            memberIds: string[];
            portrait: components["schemas"]["GroupPortraitResponse"];
            faults: components["schemas"]["GroupFaultResponse"][];
        };
        ProposedGroupsResponse: {
            /**
             * @description The same number gives the same groups
             * @example 1
             */
            seed: number;
            /** @description Of the groups there are, in their order; then new ones */
            groups: components["schemas"]["GroupSketchResponse"][];
        };
        SketchedGroupRequest: {
            memberIds: string[];
        };
        CheckGroupsRequest: {
            /**
             * @description Subjects treated at each workshop
             * @default 2
             * @example 2
             */
            clientsPerWorkshop: number;
            groups: components["schemas"]["SketchedGroupRequest"][];
        };
        GroupToFormRequest: {
            memberIds: string[];
            /**
             * Format: uuid
             * @description Of a group that exists
             */
            groupId: string | null;
            /** @example A */
            groupKey: string;
            /** Format: uuid */
            facilitatorId: string;
            /** Format: uuid */
            relayId: string | null;
        };
        FormGroupsRequest: {
            /**
             * @description The one that was read; 0 while nobody formed groups
             * @example 1
             */
            revision: number;
            groups: components["schemas"]["GroupToFormRequest"][];
        };
        AvailabilityResponse: {
            /** @description In the zone of the person; null while nothing was told */
            halfDays: components["schemas"]["HalfDay"][] | null;
        };
        TellAvailabilityRequest: {
            /** @description In the zone of the person */
            halfDays: components["schemas"]["HalfDay"][];
        };
        /**
         * @description From the day of leaving on
         * @enum {string}
         */
        NameChoice: "kept" | "replaced";
        MyNameResponse: {
            /** Format: uuid */
            cohortId: string;
            /** @example Promotion pilote */
            cohortTitle: string;
            /**
             * Format: date
             * @description A day to come, too
             */
            leftOn: string | null;
            /** @description From the day of leaving on */
            choice: components["schemas"]["NameChoice"];
        };
        ChooseNameRequest: {
            choice: components["schemas"]["NameChoice"];
        };
        /** @enum {string} */
        NeedKind: "captions" | "breaks" | "interpreter" | "paper" | "other";
        NeedResponse: {
            kind: components["schemas"]["NeedKind"];
            /** @example Sous-titres en direct, je lis sur les lèvres */
            note: string;
            sharedWithFacilitator: boolean;
            sharedWithCoordinator: boolean;
        };
        NeedsResponse: {
            /**
             * @description To be sent back with the next list
             * @example 1
             */
            revision: number;
            /** Format: date-time */
            toldAt: string | null;
            needs: components["schemas"]["NeedResponse"][];
        };
        NeedRequest: {
            kind: components["schemas"]["NeedKind"];
            /**
             * @description May be empty, but for « other »
             * @example Sous-titres en direct, je lis sur les lèvres
             */
            note: string;
            sharedWithFacilitator: boolean;
            sharedWithCoordinator: boolean;
        };
        TellNeedsRequest: {
            /**
             * @description The one that was read; 0 while nothing was told
             * @example 1
             */
            revision: number;
            /** @description Each kind once */
            needs: components["schemas"]["NeedRequest"][];
        };
        SharedNeedResponse: {
            kind: components["schemas"]["NeedKind"];
            /** @example Sous-titres en direct, je lis sur les lèvres */
            note: string;
        };
        PersonNeedsResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Marie-Annick */
            givenName: string;
            /** @example Hoarau */
            familyName: string;
            needs: components["schemas"]["SharedNeedResponse"][];
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
        CatchUpResponse: {
            /**
             * @description Announced minutes of what is left of it
             * @example 67
             */
            minutesLeft: number;
            /**
             * @example [
             *       "M0-E1",
             *       "T1M1-E2"
             *     ]
             */
            stepKeys: string[];
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
        StepNotYetResponse: {
            /** @enum {string} */
            code: "prerequisite" | "opens-on" | "not-begun" | "answers-missing" | "pass-mark" | "end-not-reached" | "word-awaited" | "to-hand-in" | "presence";
            /** @description Keys of the steps awaited, with prerequisite */
            steps?: string[];
            /**
             * Format: date
             * @description With opens-on
             */
            day?: string;
            /**
             * @description With answers-missing
             * @example 2
             */
            missing?: number;
            /**
             * @description With pass-mark
             * @example 2
             */
            right?: number;
            /**
             * @description With pass-mark
             * @example 5
             */
            of?: number;
            /**
             * @description With pass-mark: right answers asked for
             * @example 4
             */
            needed?: number;
        };
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
            /** @description Of this member: a late joiner is not asked for all */
            required: boolean;
            /** @description Other steps have to be finished first */
            locked: boolean;
            /** Format: date-time */
            completedAt: string | null;
            notYet: components["schemas"]["StepNotYetResponse"] | null;
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
            /** @description It was over when this member came: only its catch-up steps are asked for */
            catchUp: boolean;
            /**
             * @description So many of its steps are enough
             * @example 3
             */
            atLeast: number | null;
            steps: components["schemas"]["PathStepResponse"][];
        };
        MyPathResponse: {
            /** @example Chef·fe de projet innovation territoriale */
            courseTitle: string;
            /** @example Données fictives de démonstration. */
            notice: string | null;
            week: components["schemas"]["WeekResponse"];
            totals: components["schemas"]["CountsResponse"];
            /** @description Of a late joiner; null once it is done */
            catchUp: components["schemas"]["CatchUpResponse"] | null;
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
            /** @description Whether the course explains words of its own */
            hasGlossary: boolean;
        };
        AwaitedStepResponse: {
            /** @example M0-E3 */
            key: string;
            /** @example La charte de notre groupe */
            title: string;
        };
        CompletionRuleResponse: {
            /** @enum {string} */
            by: "declaration" | "answers" | "entries" | "presence";
            /** @description The end must have been reached */
            end: boolean;
            /**
             * @description In percent
             * @example 80
             */
            passMark: number | null;
            /** @example 3 */
            attempts: number | null;
            /**
             * @description Entries that are enough
             * @example 6
             */
            atLeast: number | null;
            /**
             * @description Least length of a text
             * @example 1
             */
            characters: number;
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
        DraftResponse: {
            /** @example text */
            entryKey: string;
            /**
             * @description To be said as the base of the next write
             * @example 4
             */
            version: number;
            /** Format: date-time */
            savedAt: string;
            /** @example b */
            value: string | string[];
        };
        AttemptResponse: {
            /** @example 1 */
            number: number;
            /**
             * @description Questions answered
             * @example 2
             */
            answered: number;
            /**
             * @description Questions asked
             * @example 3
             */
            of: number;
            /** @example 2 */
            right: number;
            finished: boolean;
            passed: boolean;
            /**
             * @description Attempts still allowed; null: no limit
             * @example 2
             */
            left: number | null;
        };
        DeliverableFileResponse: {
            /** Format: uuid */
            id: string;
            /** @example carte-des-acteurs.jpg */
            name: string;
            /** @example image/jpeg */
            mediaType: string;
            /** @example 184320 */
            bytes: number;
            /** Format: date-time */
            uploadedAt: string;
            /** @example /api/cohorts/0191…/steps/T1M2-E4/files/0191… */
            href: string;
        };
        StandingShareResponse: {
            /** @enum {string} */
            audience: "facilitator" | "group";
            /** Format: date-time */
            sharedAt: string;
            /** @description What I wrote since is not shown. */
            changedSince: boolean;
        };
        TermResponse: {
            /** @example epci */
            key: string;
            /** @example EPCI */
            term: string;
            /**
             * @description Sanitised when the version was published
             * @example <p>Établissement public de coopération intercommunale.</p>
             */
            html: string;
        };
        AudioResponse: {
            /** @example /api/cohorts/0191…/media/77ab… */
            source: string;
            /** @example audio/ogg */
            mediaType: string;
            /** @example 96000 */
            bytes: number;
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
            /** @example 312000 */
            bytes: number;
            /** @description To listen to, on a slow line */
            audio: components["schemas"]["AudioResponse"] | null;
            chapters: components["schemas"]["ChapterResponse"][];
        };
        KeyedTextResponse: {
            /** @example 1 */
            key: string;
            /** @example Je sais quoi faire quand une réunion tourne mal. */
            text: string;
        };
        GivenAnswerResponse: {
            /** @example b */
            value: string | string[];
            right: boolean;
            /**
             * @description The right answer
             * @example b
             */
            expected: string | string[];
            /** @example On arbitre entre des options, pas face à un mur. */
            feedback: string;
        };
        QuestionResponse: {
            /** @example Q1 */
            key: string;
            /** @enum {string} */
            kind: "single" | "multiple" | "ordering" | "matching" | "short";
            /** @example Pour un arbitrage, vous apportez… */
            prompt: string;
            /** @description To choose, to put in order, or to match */
            options: components["schemas"]["KeyedTextResponse"][];
            /** @description Of a matching: each takes one of the options */
            lefts: components["schemas"]["KeyedTextResponse"][];
            answer: components["schemas"]["GivenAnswerResponse"] | null;
        };
        ScaleValueResponse: {
            /** @example 1 */
            value: number;
            /** @example je découvre */
            label: string;
        };
        RatingResponse: {
            /** @example S1 */
            key: string;
            /** @example 3 */
            value: string;
        };
        ComparedResponse: {
            /** @example M0-E4 */
            stepKey: string;
            /** @example Mon point de départ */
            title: string;
            /** Format: date-time */
            completedAt: string | null;
            ratings: components["schemas"]["RatingResponse"][];
        };
        PositioningResponse: {
            scale: components["schemas"]["ScaleValueResponse"][];
            statements: components["schemas"]["KeyedTextResponse"][];
            /** @description Whether a word may be left beside each statement */
            comments: boolean;
            compared: components["schemas"]["ComparedResponse"] | null;
        };
        SurveyQuestionResponse: {
            /** @example E1 */
            key: string;
            /** @enum {string} */
            kind: "scale" | "choice" | "text";
            /** @example Ce module vous sera utile… */
            prompt: string;
            required: boolean;
            options: components["schemas"]["KeyedTextResponse"][];
        };
        DownloadResponse: {
            /** @example /api/cohorts/0191…/media/9f86… */
            href: string;
            /** @example carte-des-acteurs.pdf */
            name: string;
            /** @example application/pdf */
            mediaType: string;
            /** @example 120400 */
            bytes: number;
        };
        StepContentResponse: {
            /**
             * @description Sanitised when the version was published
             * @example <p>Le désaccord est une information.</p>
             */
            html: string;
            /** @description Those that the text links, as glossaire:key */
            terms?: components["schemas"]["TermResponse"][];
            video?: components["schemas"]["VideoResponse"];
            questions?: components["schemas"]["QuestionResponse"][];
            positioning?: components["schemas"]["PositioningResponse"];
            survey?: components["schemas"]["SurveyQuestionResponse"][];
            download?: components["schemas"]["DownloadResponse"];
            items?: components["schemas"]["KeyedTextResponse"][];
            /**
             * @description Of a charter: the value of an accepted item
             * @example 1
             */
            charterVersion?: string;
            /** @example Trois décisions, trois noms, trois dates. */
            deliverable?: string;
            accepts?: ("text" | "photo" | "file")[];
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
            /** @description Other steps have to be finished first: the content is withheld */
            locked: boolean;
            /** @description What comes first, of a step that is locked */
            awaits: components["schemas"]["AwaitedStepResponse"][];
            notYet: components["schemas"]["StepNotYetResponse"] | null;
            rule: components["schemas"]["CompletionRuleResponse"];
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
            drafts: components["schemas"]["DraftResponse"][];
            attempt: components["schemas"]["AttemptResponse"] | null;
            files: components["schemas"]["DeliverableFileResponse"][];
            shares: components["schemas"]["StandingShareResponse"][];
            content: components["schemas"]["StepContentResponse"];
        };
        PackAddressResponse: {
            /** @example /api/cohorts/0191…/steps/T1M4-E1 */
            url: string;
            /** @example 4210 */
            bytes: number;
            /** @description Other steps have to be finished first: its text does not travel yet */
            locked: boolean;
        };
        PackMediaResponse: {
            /** @example /api/cohorts/0191…/steps/T1M4-E1 */
            url: string;
            /** @example 4210 */
            bytes: number;
            /** @example video/webm */
            mediaType: string;
            /** @enum {string} */
            use: "video" | "audio" | "captions" | "file" | "picture";
        };
        ModulePackResponse: {
            /** @example T1M4 */
            unitKey: string;
            /** @example Tenir la distance */
            title: string;
            /** @description Its steps; sizes are near */
            addresses: components["schemas"]["PackAddressResponse"][];
            /** @description Its media, each of which may be left out */
            media: components["schemas"]["PackMediaResponse"][];
        };
        SharedEntryResponse: {
            /** @example title */
            entryKey: string;
            /** @example b */
            value: string | string[];
            /**
             * @description Of a page of journal: rendered and sanitised
             * @example <p>Onze membres.</p>
             */
            html: string | null;
        };
        SharedPieceResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Hélène Sauvageot */
            authorName: string;
            /** @example A */
            groupKey: string;
            /** @example T1M2-E6 */
            stepKey: string;
            /** @example Déposer mon sujet pour les ateliers */
            stepTitle: string;
            kind: components["schemas"]["StepKind"];
            /**
             * @description To whom it is shown
             * @enum {string}
             */
            audience: "facilitator" | "group";
            /** Format: date-time */
            sharedAt: string;
            entries: components["schemas"]["SharedEntryResponse"][];
        };
        SharedWorkResponse: {
            /** @description Newest first */
            pieces: components["schemas"]["SharedPieceResponse"][];
        };
        WhenRequest: {
            /**
             * Format: date-time
             * @description When it was done, by the device’s clock
             */
            doneAt: string;
            /**
             * Format: date-time
             * @description When it is being sent, by the same clock
             */
            sentAt: string;
        };
        DraftRequest: {
            /** @description Left out, it is done when it is received */
            when?: components["schemas"]["WhenRequest"];
            /**
             * @description A text, a key, a rating; or several keys, in their order
             * @example b
             */
            value: string | string[];
            /**
             * @description Version it was typed from; 0 when nothing was there
             * @example 3
             */
            baseVersion: number;
            /**
             * Format: uuid
             * @description An earlier write of the same device whose answer never came
             */
            afterWrite?: string;
        };
        DraftSavedResponse: {
            /** @example text */
            entryKey: string;
            /**
             * @description To be said as the base of the next write
             * @example 4
             */
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        FinishRequest: {
            /** @description Left out, it is done when it is received */
            when?: components["schemas"]["WhenRequest"];
            /** @description The device saw the end of the text or film */
            end?: boolean;
        };
        AnswerRequest: {
            /** @description Left out, it is done when it is received */
            when?: components["schemas"]["WhenRequest"];
            /**
             * @description A text, a key, a rating; or several keys, in their order
             * @example b
             */
            value: string | string[];
        };
        FeedbackResponse: {
            right: boolean;
            /**
             * @description The right answer
             * @example b
             */
            expected: string | string[];
            /** @example On arbitre entre des options, pas face à un mur. */
            feedback: string;
            /** @description Whether that was the last question of the attempt. */
            finished: boolean;
            /** @description Whether the quiz is done: the step is completed. */
            done: boolean;
            /** @description Whether the pass mark, if any, was reached. */
            passed: boolean;
            /**
             * @description Attempts still allowed; null: no limit
             * @example 2
             */
            left: number | null;
        };
        MomentRequest: {
            /** @description Left out, it is done when it is received */
            when?: components["schemas"]["WhenRequest"];
        };
        AttemptStartedResponse: {
            /** @example 2 */
            number: number;
        };
        PositionRequest: {
            /** @description Left out, it is done when it is received */
            when?: components["schemas"]["WhenRequest"];
            /**
             * @description Seconds into a video; share of a text, 0 to 1
             * @example 0.4
             */
            position: number;
            /** @description The end was reached */
            end?: boolean;
        };
        ShareResponse: {
            /** @enum {string} */
            audience: "facilitator" | "group";
            /** Format: date-time */
            sharedAt: string;
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
        StudySlotResponse: {
            /** Format: uuid */
            slotId: string;
            /** Format: date-time */
            startsAt: string;
            /**
             * @description IANA zone in whose hours it was said
             * @example Indian/Reunion
             */
            zone: string;
            /** @example 45 */
            minutes: number;
            /** @example T1M4 */
            unitKey: string | null;
            /** @example Tenir la distance */
            unitTitle: string | null;
            /**
             * @description Grows with each change
             * @example 0
             */
            sequence: number;
        };
        StudyWeekResponse: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @example Indian/Reunion */
            zone: string;
            /**
             * @description Announced for what is left, alone, in the units that are open now
             * @example 54
             */
            declaredMinutes: number;
            /**
             * @description Of the slots of this week
             * @example 45
             */
            plannedMinutes: number;
            /** @description Of this week and later */
            slots: components["schemas"]["StudySlotResponse"][];
        };
        PlanStudyRequest: {
            /**
             * Format: date
             * @example 2027-03-04
             */
            date: string;
            /**
             * @description In the zone of the account
             * @example 18:30
             */
            time: string;
            /** @example 45 */
            minutes: number;
            /**
             * @description What of the path it is for
             * @example T1M4
             */
            unitKey?: string | null;
            /**
             * Format: uuid
             * @description Made by the client: the name of the slot, for ever
             */
            slotId: string;
        };
        SlotKeptResponse: {
            /** Format: uuid */
            slotId: string;
            /** @example 1 */
            sequence: number;
        };
        MoveStudyRequest: {
            /**
             * Format: date
             * @example 2027-03-04
             */
            date: string;
            /**
             * @description In the zone of the account
             * @example 18:30
             */
            time: string;
            /** @example 45 */
            minutes: number;
            /**
             * @description What of the path it is for
             * @example T1M4
             */
            unitKey?: string | null;
        };
        /** @enum {string} */
        CollectiveKind: "workshop" | "webinar";
        PlannedMeetingResponse: {
            /** @example A1 */
            stepKey: string;
            kind: components["schemas"]["CollectiveKind"];
            /** @example Atelier 1 */
            title: string;
            /** @example 120 */
            minutes: number;
            /**
             * Format: date-time
             * @description As the course plans it; a group may choose another date
             */
            plannedAt: string;
        };
        EmployerNoteResponse: {
            /** @example Marie-Annick */
            givenName: string;
            /** @example Hoarau */
            familyName: string;
            /** @example Chef·fe de projet innovation territoriale */
            courseTitle: string;
            /** @example Promotion pilote */
            cohortTitle: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /**
             * @description IANA zone of the organiser
             * @example Europe/Paris
             */
            zone: string;
            /** @example 10 */
            weeks: number;
            /**
             * @description Announced, for what is done alone
             * @example 688
             */
            autonomousMinutes: number;
            /**
             * @description Alone, in an ordinary week
             * @example 70
             */
            minutesAWeek: number;
            /**
             * @description Of all the meetings
             * @example 750
             */
            collectiveMinutes: number;
            meetings: components["schemas"]["PlannedMeetingResponse"][];
            /**
             * @example [
             *       "Coopérer efficacement"
             *     ]
             */
            themes: string[];
            /**
             * @example [
             *       "Partir d’un besoin vérifié"
             *     ]
             */
            skills: string[];
        };
        OptionCountResponse: {
            /** @example 4 */
            key: string;
            /** @example Tout à fait */
            text: string;
            /** @example 7 */
            count: number;
        };
        QuestionAnswersResponse: {
            /** @example E1 */
            key: string;
            /** @enum {string} */
            kind: "scale" | "choice" | "text";
            /** @example Ce module vous sera utile… */
            prompt: string;
            options: components["schemas"]["OptionCountResponse"][];
            /**
             * @description In the order of the alphabet; never who wrote them
             * @example [
             *       "Moins de quiz"
             *     ]
             */
            texts: string[];
        };
        SurveyResponse: {
            /** @example T1M4-E7 */
            stepKey: string;
            /** @example À chaud : le premier thème */
            stepTitle: string;
            /** @example Tenir la distance */
            unitTitle: string;
            /**
             * @description People whose answers are read below: always a multiple of three
             * @example 9
             */
            count: number;
            /**
             * @description People whose answers wait for others to come with them
             * @example 1
             */
            waiting: number;
            questions: components["schemas"]["QuestionAnswersResponse"][];
        };
        SurveyAnswersResponse: {
            /** @example Promotion 2023 */
            cohortTitle: string;
            surveys: components["schemas"]["SurveyResponse"][];
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
            code: "not-scheduled" | "cancelled" | "starts-at" | "presence-not-marked" | "absent";
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
        LastChangeResponse: {
            /** @enum {string} */
            kind: "moved" | "cancelled" | "reopened";
            /** Format: date-time */
            startsBefore: string;
            /** @example Congrès des maires */
            reason: string | null;
            /** Format: date-time */
            changedAt: string;
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
            /** @example Code 12A, 2e étage sans ascenseur */
            access: string | null;
            /** @example https://visio.example/groupe-a */
            link: string | null;
            /** @example +33 1 23 45 67 89, code 4242# */
            phone: string | null;
            /** @enum {string} */
            status: "to-schedule" | "scheduled" | "open" | "closed" | "cancelled";
            /** @example Solène Marchetti */
            facilitatorName: string | null;
            /**
             * @description The facilitator of the group, where somebody else stands in for them at this workshop
             * @example null
             */
            standsInFor: string | null;
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
            /** @description Null while nothing changed */
            lastChange: components["schemas"]["LastChangeResponse"] | null;
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
            /** @example Code 12A, 2e étage sans ascenseur */
            access: string | null;
            /** @example https://visio.example/groupe-a */
            link: string | null;
            /** @example +33 1 23 45 67 89, code 4242# */
            phone: string | null;
            /** @enum {string} */
            status: "to-schedule" | "scheduled" | "open" | "closed" | "cancelled";
            /** @example Solène Marchetti */
            facilitatorName: string | null;
            /**
             * @description The facilitator of the group, where somebody else stands in for them at this workshop
             * @example null
             */
            standsInFor: string | null;
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
            /** @description Null while nothing changed */
            lastChange: components["schemas"]["LastChangeResponse"] | null;
            /**
             * @description To be sent back with a new schedule
             * @example 1
             */
            revision: number;
            permissions: components["schemas"]["WorkshopPermissionsResponse"];
            people: components["schemas"]["WorkshopPersonResponse"][];
            /**
             * Format: uuid
             * @description Who stands in for the facilitator of the group; null while nobody does
             */
            standInId: string | null;
            /**
             * @description Titles of the modules that lead to it; for whoever runs the group
             * @example [
             *       "Premier kilomètre"
             *     ]
             */
            leadingModules: string[];
            /** @description Who may stand in; for whoever runs the group */
            facilitators: components["schemas"]["FacilitatorResponse"][];
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
            /**
             * @description How to get into the place
             * @example Code 12A, 2e étage sans ascenseur
             */
            access?: string | null;
            /**
             * @description A number to call, with its code
             * @example +33 1 23 45 67 89, code 4242#
             */
            phone?: string | null;
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
             * @description How to get into the place
             * @example Code 12A, 2e étage sans ascenseur
             */
            access?: string | null;
            /**
             * @description A number to call, with its code
             * @example +33 1 23 45 67 89, code 4242#
             */
            phone?: string | null;
            /**
             * @description The one that was read
             * @example 1
             */
            revision: number;
            /**
             * @description Needed when it moves
             * @example Congrès des maires cette semaine-là
             */
            reason?: string | null;
            /** @description The days by which the modules before it are best done move with it, for the whole cohort */
            moveGuideDates?: boolean;
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
        SigningResponse: {
            /** Format: date-time */
            opensAt: string;
            /**
             * Format: date-time
             * @description Null while the workshop goes on
             */
            closesAt: string | null;
        };
        /** @enum {string} */
        MeansOfPresence: "on-site" | "online" | "phone";
        RecordedResponse: {
            status: components["schemas"]["AttendanceStatus"] | null;
            /**
             * Format: date-time
             * @description Of the first arrival
             */
            arrivedAt: string | null;
            /**
             * Format: date-time
             * @description Of the last departure; null while somebody is there
             */
            leftAt: string | null;
            means: components["schemas"]["MeansOfPresence"][];
            /**
             * @description Of all the stays
             * @example 118
             */
            minutes: number | null;
        };
        /** @enum {string} */
        SignatureKind: "tap" | "drawn";
        SignatureResponse: {
            /** Format: date-time */
            signedAt: string;
            kind: components["schemas"]["SignatureKind"];
            /**
             * @description SVG path data, in 600 by 200
             * @example M12 40L14 38L19 30
             */
            drawing: string | null;
            /** @description Whether what was signed is what is recorded now */
            isCurrent: boolean;
        };
        ContestResponse: {
            /** Format: date-time */
            at: string;
            /** @example J’étais là dès 10 h, au téléphone. */
            text: string;
            /** @description Neither put right since, nor signed */
            isOpen: boolean;
        };
        SheetPersonResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Fatou Diallo */
            name: string;
            recorded: components["schemas"]["RecordedResponse"];
            /**
             * @description To be sent back with a signature
             * @example q7Yb2n0kq1Zt3v5x7z9B1D
             */
            seal: string;
            /**
             * @description Whose device it was
             * @example Yann Le Bihan
             */
            besideName: string | null;
            signature: components["schemas"]["SignatureResponse"] | null;
            contest: components["schemas"]["ContestResponse"] | null;
        };
        CountersignatureResponse: {
            /** Format: date-time */
            at: string;
            /** @example Solène Marchetti */
            byName: string;
            /** @description Whether nothing on the sheet has changed since */
            isCurrent: boolean;
        };
        SheetChangeResponse: {
            /** Format: uuid */
            id: string;
            /** @example Fatou Diallo */
            name: string;
            /** @enum {string} */
            kind: "presence" | "hours";
            before: components["schemas"]["RecordedResponse"];
            after: components["schemas"]["RecordedResponse"];
            /** @example Feuille signée sur place */
            reason: string | null;
            /** @example Solène Marchetti */
            byName: string;
            /** Format: date-time */
            at: string;
        };
        SheetPermissionsResponse: {
            canSign: boolean;
            canContest: boolean;
            canCorrect: boolean;
            canCountersign: boolean;
        };
        AttendanceSheetResponse: {
            /** @example Atelier 1 */
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** @example Europe/Paris */
            zone: string;
            /** @example 120 */
            minutes: number;
            /** @enum {string} */
            status: "scheduled" | "open" | "closed" | "cancelled";
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            signing: components["schemas"]["SigningResponse"];
            /** @description Whether the reader runs the group */
            runs: boolean;
            /**
             * @description Of the whole sheet, to be sent back with a countersignature; null to a participant
             * @example q7Yb2n0kq1Zt3v5x7z9B1D
             */
            seal: string | null;
            /** @description To a participant, themselves alone */
            people: components["schemas"]["SheetPersonResponse"][];
            countersignature: components["schemas"]["CountersignatureResponse"] | null;
            /** @description The latest first; none to a participant */
            changes: components["schemas"]["SheetChangeResponse"][];
            permissions: components["schemas"]["SheetPermissionsResponse"];
        };
        SignAttendanceRequest: {
            /**
             * @description The one that was read
             * @example q7Yb2n0kq1Zt3v5x7z9B1D
             */
            seal: string;
            kind: components["schemas"]["SignatureKind"];
            /**
             * @description SVG path data in 600 by 200; with drawn, and only then
             * @example M12 40L14 38L19 30
             */
            drawing?: string | null;
        };
        ContestAttendanceRequest: {
            /** @example J’étais là dès 10 h, au téléphone. */
            text: string;
        };
        CorrectHoursRequest: {
            /** Format: date-time */
            arrivedAt: string;
            /** Format: date-time */
            leftAt: string;
            means: components["schemas"]["MeansOfPresence"];
            /** @example Suivi au téléphone du début à la fin */
            reason: string;
        };
        SealRequest: {
            /**
             * @description The one that was read
             * @example q7Yb2n0kq1Zt3v5x7z9B1D
             */
            seal: string;
        };
        DateFactsResponse: {
            /** Format: date-time */
            startsAt: string;
            /** @example Europe/Paris */
            zone: string;
            /** @example 120 */
            minutes: number;
            /** @example Mairie */
            place: string | null;
            /** @example https://visio.example/a */
            link: string | null;
            /** @example +33 1 23 45 67 89 */
            phone: string | null;
            /** @example Thomas Vial */
            facilitatorName: string | null;
        };
        DateLineResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "made" | "moved" | "edited" | "cancelled" | "reopened" | "replaced" | "resumed";
            before: components["schemas"]["DateFactsResponse"] | null;
            after: components["schemas"]["DateFactsResponse"] | null;
            /** @example Congrès des maires */
            reason: string | null;
            /** @example Solène Marchetti */
            byName: string;
            /** Format: date-time */
            changedAt: string;
        };
        OtherGroupResponse: {
            /** @example B */
            groupKey: string;
            /** Format: date-time */
            startsAt: string;
            /**
             * @description IANA zone of the organiser
             * @example Europe/Paris
             */
            zone: string;
            /** @example 120 */
            minutes: number;
        };
        AwayPersonResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Marie-Annick Hoarau */
            name: string;
            /** @description With a place left, at an hour when nothing else holds them; the earliest first */
            otherGroups: components["schemas"]["OtherGroupResponse"][];
        };
        AwayResponse: {
            /** @description More than one in five of the group */
            manyAway: boolean;
            people: components["schemas"]["AwayPersonResponse"][];
        };
        ReplaceFacilitatorRequest: {
            /**
             * Format: uuid
             * @description Null to give it back to the facilitator of the group
             */
            facilitatorId: string | null;
            /**
             * @description A word to whoever stands in
             * @example Le code de la salle a changé.
             */
            note?: string | null;
        };
        /**
         * @description A participant’s own
         * @enum {string}
         */
        PollAnswer: "yes" | "if-needed" | "no";
        /** @enum {string} */
        Hardship: "night" | "early" | "lunch" | "evening";
        HardshipOfResponse: {
            /** Format: uuid */
            memberId: string;
            hardship: components["schemas"]["Hardship"];
        };
        JudgementResponse: {
            /** @example 5 */
            yes: number;
            /** @example 1 */
            ifNeeded: number;
            /** @example 0 */
            no: number;
            /** @example 1 */
            silent: number;
            /** @description Held by another meeting */
            busy: string[];
            /** @description Not free in the week that they told */
            unavailable: string[];
            hard: components["schemas"]["HardshipOfResponse"][];
            /** @description False when whoever would run it is held elsewhere */
            possible: boolean;
        };
        PollSlotResponse: {
            /** Format: uuid */
            slotId: string;
            /** Format: date-time */
            startsAt: string;
            /** @description A participant’s own */
            mine: components["schemas"]["PollAnswer"] | null;
            /** @description For whoever runs the group */
            judgement: components["schemas"]["JudgementResponse"] | null;
        };
        /** @enum {string} */
        SlotReason: "only-one" | "fewest-missing" | "most-yes" | "least-hard" | "earliest";
        BestSlotResponse: {
            /** Format: date-time */
            startsAt: string;
            reason: components["schemas"]["SlotReason"];
        };
        PollPersonResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Fatou Diallo */
            name: string;
            /** @example Indian/Reunion */
            zone: string;
            /** @description What they said of each hour, by slot */
            answers: {
                [key: string]: "yes" | "if-needed" | "no";
            };
        };
        PollResponse: {
            /** Format: uuid */
            pollId: string;
            /** Format: uuid */
            groupId: string;
            /** @example A */
            groupKey: string;
            /** @example A2 */
            stepKey: string;
            /** @example Atelier 2 */
            title: string;
            /**
             * Format: uuid
             * @description Null while it has no date
             */
            workshopId: string | null;
            /**
             * Format: date-time
             * @description Its date so far
             */
            startsAt: string | null;
            /**
             * @description IANA zone of the organiser
             * @example Europe/Paris
             */
            zone: string;
            /** @example 120 */
            minutes: number;
            /** @example Mairie */
            place: string | null;
            /** @example https://visio.example/a */
            link: string | null;
            /** @example +33 1 23 45 67 89 */
            phone: string | null;
            /** Format: date */
            answerBy: string | null;
            canRun: boolean;
            slots: components["schemas"]["PollSlotResponse"][];
            /** @description For whoever runs the group */
            best: components["schemas"]["BestSlotResponse"] | null;
            /** @description For whoever runs the group */
            people: components["schemas"]["PollPersonResponse"][];
        };
        ProposeSlotsRequest: {
            /** Format: uuid */
            groupId: string;
            /**
             * Format: date
             * @example 2027-03-01
             */
            from: string;
            /** @example 120 */
            minutes: number;
        };
        ProposedSlotResponse: {
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: date
             * @example 2027-03-04
             */
            date: string;
            /** @example 09:30 */
            time: string;
            judgement: components["schemas"]["JudgementResponse"];
        };
        HourRequest: {
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
        };
        OpenPollRequest: {
            /** @example 120 */
            minutes: number;
            /** @example Mairie, salle du conseil */
            place?: string | null;
            /** @example https://visio.example/groupe-a */
            link?: string | null;
            /**
             * @description How to get into the place
             * @example Code 12A, 2e étage sans ascenseur
             */
            access?: string | null;
            /**
             * @description A number to call, with its code
             * @example +33 1 23 45 67 89, code 4242#
             */
            phone?: string | null;
            /** Format: uuid */
            groupId: string;
            /** @example A2 */
            stepKey: string;
            slots: components["schemas"]["HourRequest"][];
            /**
             * Format: date
             * @example 2027-02-26
             */
            answerBy?: string | null;
        };
        PollMadeResponse: {
            /** Format: uuid */
            pollId: string;
        };
        SlotAnswerRequest: {
            /** Format: uuid */
            slotId: string;
            answer: components["schemas"]["PollAnswer"];
        };
        AnswerPollRequest: {
            answers: components["schemas"]["SlotAnswerRequest"][];
        };
        ConfirmPollRequest: {
            /** Format: uuid */
            slotId: string;
            /**
             * @description Needed when the workshop has a date already
             * @example Congrès des maires cette semaine-là
             */
            reason?: string | null;
        };
        PlannedStepRequest: {
            /** @example A2 */
            stepKey: string;
            /** @example 120 */
            minutes: number;
            /**
             * Format: date
             * @example 2027-03-04
             */
            date: string;
            /**
             * @description Null to let the series choose among the usual hours
             * @example 09:30
             */
            time?: string | null;
        };
        ProposeSeriesRequest: {
            /** Format: uuid */
            groupId: string;
            /**
             * @description Usual hours, the favourite first
             * @example [
             *       "09:30",
             *       "14:00"
             *     ]
             */
            times: string[];
            /** @description Whether an inconvenient hour is shared out between people */
            share: boolean;
            /** @description Dates to look at; without them, those that the course proposes */
            entries?: components["schemas"]["PlannedStepRequest"][];
        };
        GapOfResponse: {
            /** @example Indian/Reunion */
            zone: string;
            /** @description Members who live there */
            memberIds: string[];
            /** @example 120 */
            fromMinutes: number;
            /** @example 180 */
            toMinutes: number;
        };
        SeriesEntryResponse: {
            /** @example A2 */
            stepKey: string;
            /** @example Atelier 2 */
            title: string;
            /** @example 120 */
            minutes: number;
            /**
             * Format: date
             * @example 2027-03-04
             */
            date: string;
            /** @example 09:30 */
            time: string;
            /**
             * @description The hour that was wanted, where no clock shows it that day
             * @example null
             */
            insteadOf: string | null;
            /** Format: date-time */
            startsAt: string;
            judgement: components["schemas"]["JudgementResponse"];
            gapChanges: components["schemas"]["GapOfResponse"][];
        };
        SeriesEntryRequest: {
            /** @example A2 */
            stepKey: string;
            /** @example 120 */
            minutes: number;
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
        };
        ScheduleSeriesRequest: {
            /** @example Mairie, salle du conseil */
            place?: string | null;
            /** @example https://visio.example/groupe-a */
            link?: string | null;
            /**
             * @description How to get into the place
             * @example Code 12A, 2e étage sans ascenseur
             */
            access?: string | null;
            /**
             * @description A number to call, with its code
             * @example +33 1 23 45 67 89, code 4242#
             */
            phone?: string | null;
            /** Format: uuid */
            groupId: string;
            entries: components["schemas"]["SeriesEntryRequest"][];
        };
        SeriesScheduledResponse: {
            workshopIds: string[];
        };
        AnswerAskedResponse: {
            /** Format: uuid */
            cohortId: string;
            /** @example Fatou */
            givenName: string;
            /**
             * @description IANA zone the person reads hours in
             * @example Indian/Reunion
             */
            readerZone: string;
            poll: components["schemas"]["PollResponse"] | null;
            workshop: components["schemas"]["WorkshopDetailResponse"] | null;
        };
        /** @enum {string} */
        ProtocolPreset: "flash-30" | "one-60" | "one-90" | "one-120" | "two-150" | "two-180";
        /** @enum {string} */
        PhaseKind: "welcome" | "return" | "subject-choice" | "statement" | "clarification" | "contract" | "consultation" | "break" | "synthesis" | "learnings" | "closing";
        /** @enum {string} */
        Speaker: "facilitator" | "everybody" | "former-clients" | "client" | "consultants" | "consultants-then-client" | "client-then-consultants" | "nobody";
        PhaseResponse: {
            kind: components["schemas"]["PhaseKind"];
            /** @example 15 */
            minutes: number;
            /**
             * @description A phase that is protected never lasts less
             * @example 15
             */
            leastMinutes: number;
            /**
             * @description Which subject it treats
             * @enum {integer|null}
             */
            consultation: 1 | 2 | null;
            speaker: components["schemas"]["Speaker"];
            /**
             * @description To say aloud, in the group’s own words; null: the sentence that goes with the kind
             * @example Que chacun dise ce qu’il emporte.
             */
            sentence: string | null;
        };
        PresetResponse: {
            preset: components["schemas"]["ProtocolPreset"];
            /** @example 120 */
            totalMinutes: number;
            /** @example 1 */
            consultations: number;
            phases: components["schemas"]["PhaseResponse"][];
        };
        ProtocolResponse: {
            /**
             * @description To be sent back with a change; 0 while nobody changed it
             * @example 0
             */
            revision: number;
            preset: components["schemas"]["ProtocolPreset"];
            phases: components["schemas"]["PhaseResponse"][];
            /** @example 120 */
            totalMinutes: number;
            /**
             * @description What the group was told
             * @example 120
             */
            announcedMinutes: number;
            /** @description Nobody was client before: it has no return */
            isFirstWorkshop: boolean;
            /** @example Solène Marchetti */
            changedByName: string | null;
            /** Format: date-time */
            changedAt: string | null;
            canChange: boolean;
            /** @description For whoever may change it */
            presets: components["schemas"]["PresetResponse"][];
        };
        FacilitationNotesResponse: {
            /**
             * @description Sanitised when the version was published; null when they say nothing
             * @example <p>Ouvrez par un tour de table d’une minute.</p>
             */
            html: string | null;
            /** @description Those that the notes link, as glossaire:key */
            terms: components["schemas"]["TermResponse"][];
        };
        PhaseRequest: {
            kind: components["schemas"]["PhaseKind"];
            /** @example 15 */
            minutes: number;
            /** @enum {integer|null} */
            consultation: 1 | 2 | null;
            speaker: components["schemas"]["Speaker"];
            /** @example À vous. */
            sentence: string | null;
        };
        ChangeProtocolRequest: {
            /**
             * @description The one that was read
             * @example 0
             */
            revision: number;
            preset: components["schemas"]["ProtocolPreset"];
            phases: components["schemas"]["PhaseRequest"][];
        };
        ProtocolKeptResponse: {
            /** @example 1 */
            revision: number;
        };
        LengthAnnouncedResponse: {
            /** @example 150 */
            minutes: number;
        };
        OverseenWorkshopResponse: {
            /** Format: uuid */
            workshopId: string;
            /** @example A */
            groupKey: string;
            /** @example Atelier 2 */
            title: string;
            /** Format: date-time */
            startsAt: string;
            /**
             * @description IANA zone of the organiser
             * @example Europe/Paris
             */
            zone: string;
            /** @example 120 */
            minutes: number;
            /**
             * @description Who runs it
             * @example Thomas Vial
             */
            facilitatorName: string;
            /**
             * @description The facilitator of the group, while somebody else runs it
             * @example Solène Marchetti
             */
            standsInFor: string | null;
            /**
             * Format: uuid
             * @description Member who runs it instead
             */
            standInId: string | null;
            /**
             * Format: uuid
             * @description Member who facilitates the group
             */
            groupFacilitatorId: string;
        };
        /** @enum {string} */
        SlotStanding: "held" | "missed" | "unused" | "fixed" | "planned" | "proposed" | "free" | "returns-only";
        TurnPersonResponse: {
            /**
             * Format: uuid
             * @description For whoever runs the group
             */
            memberId?: string;
            /** @example Fatou */
            givenName: string;
            /** @example Diarra */
            familyName: string;
            /** @description The reader */
            isMe: boolean;
            /**
             * @description Title of their subject, as far as the reader may see it
             * @example Essayer une navette avec huit mille euros
             */
            subject: string | null;
            /** @description Whether the group may read it */
            isPublished: boolean;
        };
        TurnAbsenceResponse: {
            /**
             * Format: uuid
             * @description For whoever runs the group
             */
            memberId?: string;
            /** @example Fatou */
            givenName: string;
            /** @example Diarra */
            familyName: string;
            /** @description The reader */
            isMe: boolean;
            /**
             * @description Title of their subject, as far as the reader may see it
             * @example Essayer une navette avec huit mille euros
             */
            subject: string | null;
            /** @description Whether the group may read it */
            isPublished: boolean;
            /** @example Urgence à la mairie */
            reason: string | null;
        };
        TurnOffersResponse: {
            /** @description The other client of the day */
            swap: components["schemas"]["TurnPersonResponse"] | null;
            /** @description Who may bring their subject instead */
            volunteers: components["schemas"]["TurnPersonResponse"][];
            /** @description Earlier clients may come back on what they tried */
            returnsOnly: boolean;
        };
        TurnResponse: {
            /**
             * @description Which subject of the workshop
             * @example 1
             */
            slot: number;
            standing: components["schemas"]["SlotStanding"];
            client: components["schemas"]["TurnPersonResponse"] | null;
            /** @description Who was to be client and says that they do not come; for whoever runs the group */
            notComing: components["schemas"]["TurnPersonResponse"] | null;
            /** @description Clients who were not there; for whoever runs */
            absent: components["schemas"]["TurnAbsenceResponse"][];
            /** @description When the client is not there */
            offers: components["schemas"]["TurnOffersResponse"] | null;
        };
        TurnsWorkshopResponse: {
            /** @example A3 */
            stepKey: string;
            /** @example Atelier 3 */
            title: string;
            /** Format: uuid */
            workshopId: string | null;
            /** Format: date-time */
            startsAt: string | null;
            /**
             * @description IANA zone of the organiser
             * @example Europe/Paris
             */
            zone: string;
            /** @enum {string} */
            status: "to-schedule" | "scheduled" | "open" | "closed" | "cancelled";
            turns: components["schemas"]["TurnResponse"][];
        };
        TurnsResponse: {
            /** @example A */
            groupKey: string;
            canChange: boolean;
            /** @description The whole cycle, in walking order */
            workshops: components["schemas"]["TurnsWorkshopResponse"][];
            /** @description Neither client yet nor placed: for whoever runs */
            left: components["schemas"]["TurnPersonResponse"][];
            /** @description Who may be placed by hand: for whoever runs */
            placeable: components["schemas"]["TurnPersonResponse"][];
        };
        ProposedTurnRequest: {
            /** @example A3 */
            stepKey: string;
            /** @example 1 */
            slot: number;
            /** Format: uuid */
            memberId: string;
        };
        AcceptTurnsRequest: {
            /** @description The proposal, as it was read */
            turns: components["schemas"]["ProposedTurnRequest"][];
        };
        PlaceClientRequest: {
            /**
             * Format: uuid
             * @description Null: nobody
             */
            memberId: string | null;
            /** @description With nobody: the time goes to the returns of earlier clients */
            returnsOnly?: boolean;
        };
        MarkClientAbsentRequest: {
            /** @example Urgence à la mairie */
            reason?: string | null;
        };
        RoomReaderResponse: {
            /** Format: uuid */
            memberId: string;
            /** @description May command: as facilitator, stand-in or relay */
            runs: boolean;
            /** @description May read what is said now */
            reads: boolean;
            /** @description The cohort is not archived: something may still change */
            changes: boolean;
        };
        RoomPersonResponse: {
            /** Format: uuid */
            memberId: string;
            /** @example Fatou Diarra */
            name: string;
            /**
             * @description Title of their subject in the bank, as far as the reader may see it
             * @example Essayer une navette avec huit mille euros
             */
            subject: string | null;
        };
        RoomFactResponse: {
            /** @example 12 */
            number: number;
            /** @example move */
            kind: string;
            /**
             * @example {
             *       "to": 3,
             *       "how": "next"
             *     }
             */
            data: Record<string, never>;
            /**
             * @example {
             *       "text": "Qui a essayé ?"
             *     }
             */
            content: Record<string, never> | null;
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description Member; null: the room noticed
             */
            by: string | null;
        };
        RoomActionResponse: {
            /** Format: uuid */
            actionId: string;
            /** Format: uuid */
            clientId: string;
            /**
             * @example {
             *       "text": "Appeler les deux maires"
             *     }
             */
            content: Record<string, never> | null;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string|null} */
            status: "tried" | "not-yet" | "dropped" | null;
        };
        RoomNoteResponse: {
            /** @example Demander le calendrier à Hélène */
            text: string;
            /** @example 3 */
            version: number;
        };
        RoomScalesResponse: {
            /** @example 4 */
            useful: number;
            /** @example 5 */
            heard: number;
            /** @example 4 */
            frame: number;
        };
        RoomResponse: {
            /**
             * Format: date-time
             * @description The clock of the workshop
             */
            now: string;
            /** @example Atelier 1 */
            title: string;
            /**
             * @description Of the workshop, run here or elsewhere
             * @enum {string}
             */
            status: "scheduled" | "open" | "closed" | "cancelled";
            /** Format: date-time */
            startsAt: string;
            /** @example Europe/Paris */
            zone: string;
            /** @example +33 1 23 45 67 89 */
            phone: string | null;
            /** @example https://visio.example/groupe-a */
            link: string | null;
            me: components["schemas"]["RoomReaderResponse"];
            facilitator: components["schemas"]["RoomPersonResponse"];
            relay: components["schemas"]["RoomPersonResponse"] | null;
            /** @description Of the group on that day */
            people: components["schemas"]["RoomPersonResponse"][];
            facts: components["schemas"]["RoomFactResponse"][];
            /** @description Decided at earlier workshops */
            returns: components["schemas"]["RoomActionResponse"][];
            /** @description The reader’s own */
            note: components["schemas"]["RoomNoteResponse"];
            /** @description The reader’s own */
            evaluation: components["schemas"]["RoomScalesResponse"] | null;
        };
        RoomCommandRequest: {
            /**
             * @example move
             * @enum {string}
             */
            kind: "start" | "move" | "pause" | "resume" | "lengthen" | "undo" | "redate" | "mark" | "arrive" | "leave" | "spoken" | "queue" | "order" | "client" | "contract" | "reopen-contract" | "accept-contract" | "contribute" | "withdraw" | "decide-action" | "drop-action" | "follow-up" | "name-deputy" | "give-command" | "take-command" | "to-phone" | "end" | "keep";
            /** @description Yes to what the room asks twice: the learnings are skipped */
            isSure?: boolean;
            /** @enum {string} */
            mode?: "live" | "written" | "paper";
            /** @description Written mode: when each phase opens */
            opens?: string[];
            /**
             * Format: date-time
             * @description Written mode: when the last phase closes
             */
            closes?: string;
            /** Format: date-time */
            heldFrom?: string;
            /** Format: date-time */
            heldTo?: string;
            /** @description Index of a phase, or the member to whom the command goes */
            to?: number | string;
            /** @enum {string} */
            how?: "next" | "back" | "skip" | "done" | "early" | "by-choice" | "on-paper";
            /** @enum {number} */
            minutes?: 1 | 3 | 5;
            /** @example 12 */
            number?: number;
            /** Format: uuid */
            memberId?: string | null;
            /** @enum {string} */
            presence?: "present" | "late" | "phone" | "left" | "absent";
            /** @enum {string} */
            means?: "on-site" | "online" | "phone";
            /** @description Members on the same device */
            with?: string[];
            /** @description Everybody of the room, in the order of turns */
            members?: string[];
            done?: boolean;
            joins?: boolean;
            on?: boolean;
            /** @enum {integer|null} */
            consultation?: 1 | 2 | null;
            /** @enum {string} */
            why?: "chosen" | "swap" | "volunteer" | "returns-only" | "absent";
            tags?: ("leads" | "experiences" | "resources" | "feelings" | "questions" | "hypotheses" | "contradiction" | "plan-review")[];
            /** @enum {string} */
            type?: "statement" | "question" | "answer" | "offer" | "advice" | "learning";
            /** @enum {string|null} */
            tag?: "leads" | "experiences" | "resources" | "feelings" | "questions" | "hypotheses" | "contradiction" | "plan-review" | null;
            /** Format: uuid */
            onBehalfOf?: string | null;
            /**
             * @description Of an answer, the number of the question
             * @example 12
             */
            answers?: number;
            /** Format: uuid */
            actionId?: string;
            /** Format: date */
            dueOn?: string | null;
            /** Format: date */
            remindOn?: string | null;
            /** @enum {string} */
            status?: "tried" | "not-yet" | "dropped";
            /** @enum {string} */
            keeping?: "group" | "own" | "erased";
            /** @example 0 */
            forgetMinutes?: number;
            /** @example Qui a déjà essayé à deux ? */
            text?: string;
            /** @example Hélène */
            withWhom?: string;
            /** @example Un rendez-vous est pris */
            firstSign?: string;
            /**
             * @description Why an action was not tried, or who was client is corrected
             * @example Le maire était absent
             */
            because?: string;
        };
        SaveNoteRequest: {
            /** @example Demander le calendrier à Hélène */
            text: string;
            /**
             * @description The version that was read; 0 for the first
             * @example 3
             */
            baseVersion: number;
        };
        NoteKeptResponse: {
            /** @example 4 */
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        EvaluateWorkshopRequest: {
            /**
             * @description I leave with something that I can use
             * @example 4
             */
            useful: number;
            /**
             * @description I was heard
             * @example 5
             */
            heard: number;
            /**
             * @description The frame held
             * @example 4
             */
            frame: number;
        };
        SummaryPersonResponse: {
            /** @example Fatou Diarra */
            name: string;
            presence: components["schemas"]["AttendanceStatus"] | null;
        };
        /** @enum {string} */
        FollowUp: "tried" | "not-yet" | "dropped";
        SummaryReturnResponse: {
            /** @example Rémi Hoarau */
            name: string;
            /**
             * @description Null where it is not the reader’s
             * @example Appeler les deux maires
             */
            text: string | null;
            status: components["schemas"]["FollowUp"];
            /** @example Le maire était absent */
            because: string | null;
        };
        /** @enum {string} */
        ContractTag: "leads" | "experiences" | "resources" | "feelings" | "questions" | "hypotheses" | "contradiction" | "plan-review";
        SummaryContractResponse: {
            tags: components["schemas"]["ContractTag"][];
            /**
             * @description Null: erased, or nothing was written
             * @example Comment demander ?
             */
            text: string | null;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        ContributionType: "statement" | "question" | "answer" | "offer" | "advice" | "learning";
        SummaryContributionResponse: {
            type: components["schemas"]["ContributionType"];
            tag: components["schemas"]["ContractTag"] | null;
            /** @example Fatou Diarra */
            name: string;
            /**
             * @description Null: erased
             * @example Qui a déjà essayé à deux ?
             */
            text: string | null;
        };
        SummaryActionResponse: {
            /** Format: uuid */
            actionId: string;
            /** @example Appeler les deux maires */
            text: string | null;
            /** @example Hélène */
            withWhom: string | null;
            /** @example Un rendez-vous est pris */
            firstSign: string | null;
            /** Format: date */
            dueOn: string | null;
            /**
             * Format: date
             * @description For the client alone
             */
            remindOn: string | null;
            status: components["schemas"]["FollowUp"] | null;
        };
        SummaryConsultationResponse: {
            /** @enum {integer} */
            consultation: 1 | 2;
            /**
             * @description Null: nobody was client
             * @example Rémi Hoarau
             */
            clientName: string | null;
            /** @description The reader is the client */
            isMine: boolean;
            /** @description What is kept is theirs to decide, unless the cohort is archived */
            mayDecide: boolean;
            /**
             * @description Title of the subject in the bank
             * @example Essayer une navette
             */
            subject: string | null;
            /**
             * @description Null: the client has not decided yet
             * @enum {string|null}
             */
            keeping: "group" | "own" | "erased" | null;
            /** @description Erased, or kept by the client alone: nothing of it follows */
            isHidden: boolean;
            contracts: components["schemas"]["SummaryContractResponse"][];
            contributions: components["schemas"]["SummaryContributionResponse"][];
            actions: components["schemas"]["SummaryActionResponse"][];
        };
        SummaryLearningResponse: {
            /** @example Fatou Diarra */
            name: string;
            /** @example Demander plus tôt */
            text: string | null;
        };
        SummaryEvaluationResponse: {
            /** @example 6 */
            count: number;
            /**
             * @description Mean, from 1 to 5
             * @example 4.3
             */
            useful: number;
            /** @example 4.8 */
            heard: number;
            /** @example 4.5 */
            frame: number;
        };
        SummaryResponse: {
            /** @example Atelier 1 */
            title: string;
            /** @example A */
            groupKey: string;
            /**
             * Format: date-time
             * @description As it was held
             */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @example Europe/Paris */
            zone: string;
            /** @description Held in writing, over days */
            isWritten: boolean;
            /** @enum {string|null} */
            ending: "done" | "early" | "by-choice" | "on-paper" | null;
            /** @example Solène Marchetti */
            facilitatorName: string;
            people: components["schemas"]["SummaryPersonResponse"][];
            returns: components["schemas"]["SummaryReturnResponse"][];
            consultations: components["schemas"]["SummaryConsultationResponse"][];
            learnings: components["schemas"]["SummaryLearningResponse"][];
            /** @description For whoever runs it, from three answers on; never by person */
            evaluation: components["schemas"]["SummaryEvaluationResponse"] | null;
        };
        HeldWorkshopResponse: {
            /** @example Atelier 1 */
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** @example Europe/Paris */
            zone: string;
        };
        ReturnsAheadResponse: {
            /** @description The last one of the group */
            lastWorkshop: components["schemas"]["HeldWorkshopResponse"] | null;
            /**
             * @description Actions that are neither tried nor given up
             * @example 3
             */
            actions: number;
        };
        LookBackActionResponse: {
            /** Format: uuid */
            actionId: string;
            /** @example Appeler les deux maires */
            text: string;
            /** Format: date */
            dueOn: string | null;
            status: components["schemas"]["FollowUp"] | null;
            /** @example Le maire était absent */
            because: string | null;
        };
        LookBackAnswerResponse: {
            /** @enum {integer} */
            days: 30 | 90;
            /** @example Je demande plus tôt. */
            text: string;
            /** Format: date-time */
            at: string;
        };
        LookBackResponse: {
            /** @example Atelier 1 */
            title: string;
            /**
             * @description Whose turn it is; null before the first
             * @enum {integer|null}
             */
            due: 30 | 90 | null;
            /**
             * Format: date
             * @description When the first opens
             */
            opensOn: string;
            /** @description The reader’s own */
            actions: components["schemas"]["LookBackActionResponse"][];
            /** @description The reader’s own */
            answers: components["schemas"]["LookBackAnswerResponse"][];
        };
        ActionStandingRequest: {
            /** Format: uuid */
            actionId: string;
            /** @example tried */
            status: components["schemas"]["FollowUp"];
            /** @example Le maire était absent */
            because?: string;
        };
        LookBackRequest: {
            /**
             * @description For its author alone
             * @example Je demande plus tôt.
             */
            text: string;
            actions: components["schemas"]["ActionStandingRequest"][];
        };
        PlacesResponse: {
            /** @example 12 */
            total: number;
            /** @example 12 */
            taken: number;
            /**
             * @description How many people wait
             * @example 3
             */
            waiting: number;
        };
        MyPlaceResponse: {
            /**
             * @description In the line, 1 for who is next; null for who has a place
             * @example 2
             */
            rank: number | null;
        };
        WebinarNotYetResponse: {
            /**
             * @example starts-at
             * @enum {string}
             */
            code: "not-scheduled" | "cancelled" | "starts-at" | "presence-not-marked" | "absent";
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
            /** @example Code 12A */
            access: string | null;
            /** @example https://visio.example/tous */
            link: string | null;
            /** @example +33 1 23 45 67 89 */
            phone: string | null;
            /**
             * Format: uuid
             * @description Null where nobody of it does
             */
            facilitatorId: string | null;
            /**
             * @description Who runs it
             * @example Thomas Vial
             */
            facilitatorName: string | null;
            /** @description It will not take place, unless it is given another date */
            cancelled: boolean;
            /**
             * @description To be sent back with a new date; null while it has none
             * @example 1
             */
            revision: number | null;
            /** @description Null where it is for everybody */
            places: components["schemas"]["PlacesResponse"] | null;
            /** @description A participant’s own, once they asked */
            myPlace: components["schemas"]["MyPlaceResponse"] | null;
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
            /**
             * @description How to get into the place
             * @example Code 12A, 2e étage sans ascenseur
             */
            access?: string | null;
            /**
             * @description A number to call, with its code
             * @example +33 1 23 45 67 89, code 4242#
             */
            phone?: string | null;
            /**
             * @description Those who ask first have them; null: it is for everybody
             * @example 12
             */
            places?: number | null;
            /**
             * Format: uuid
             * @description A facilitator of the cohort, whom it then holds; null: nobody of it
             */
            facilitatorId?: string | null;
            /** @example W0 */
            stepKey: string;
        };
        WebinarScheduledResponse: {
            /** Format: uuid */
            eventId: string;
        };
        RescheduleWebinarRequest: {
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
             * @description How to get into the place
             * @example Code 12A, 2e étage sans ascenseur
             */
            access?: string | null;
            /**
             * @description A number to call, with its code
             * @example +33 1 23 45 67 89, code 4242#
             */
            phone?: string | null;
            /**
             * @description The one that was read
             * @example 1
             */
            revision: number;
            /**
             * Format: uuid
             * @description A facilitator of the cohort, whom it then holds; null: nobody of it
             */
            facilitatorId?: string | null;
            /**
             * @description Needed when it moves
             * @example Intervenante souffrante
             */
            reason?: string | null;
        };
        WebinarRescheduledResponse: {
            /** @example 2 */
            revision: number;
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
            /** @description Null for who did not ask, and where nobody needs to */
            place: components["schemas"]["MyPlaceResponse"] | null;
            /** @description Null while nobody marked it */
            present: boolean | null;
        };
        MarkWebinarAttendanceRequest: {
            present: boolean;
            /** @example Homonyme */
            reason?: string | null;
        };
        RoomAddressResponse: {
            /** @example https://visio.example/1c0f2a7e-5b0e-4a52-9f3b-8f3f0a9d1e11 */
            link: string;
        };
        WebinarPlacesRequest: {
            /**
             * @description Those who ask first have them; null: it is for everybody
             * @example 12
             */
            places: number | null;
        };
        /** @enum {string} */
        MessageState: "queued" | "sent" | "skipped" | "refused" | "bounced";
        /** @enum {string} */
        MessageKind: "invitation" | "moved" | "edited" | "cancelled" | "reopened" | "released" | "reminder-7d" | "reminder-1d" | "reminder-1h" | "digest" | "study-week" | "poll-opened" | "poll-withdrawn" | "absence" | "client-missing" | "departure" | "phase-opened" | "turn" | "wait-over" | "contest" | "contest-answered" | "action-due" | "look-back";
        /**
         * @description Why it was skipped; `answer-lost` when it left and nobody lived to hear the answer
         * @enum {string}
         */
        MessageWhy: "meeting-cancelled" | "meeting-gone" | "changed-since" | "not-expected" | "opted-out" | "too-late" | "account-gone" | "nothing-left" | "demonstration-past" | "answer-lost";
        LedgerRowResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MessageKind"];
            state: components["schemas"]["MessageState"];
            /** @description Why it was skipped; `answer-lost` when it left and nobody lived to hear the answer */
            why: components["schemas"]["MessageWhy"] | null;
            /** @example 550 5.1.1 No such mailbox */
            answer: string | null;
            /**
             * @description Tries that the server did not take
             * @example 1
             */
            attempts: number;
            /** @description Is to be part of the message of the day */
            waitsForDigest: boolean;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it leaves, or is tried again
             */
            dueAt: string;
            /** Format: date-time */
            settledAt: string | null;
            /** @example Fatou */
            givenName: string;
            /** @example Diallo */
            familyName: string;
            /**
             * @description Null for a digest
             * @example Atelier 2
             */
            meetingTitle: string | null;
            /** Format: date-time */
            meetingStartsAt: string | null;
            /** @example A */
            groupKey: string | null;
            canResend: boolean;
        };
        LedgerCountsResponse: {
            /** @example 3 */
            queued: number;
            /** @example 120 */
            sent: number;
            /** @example 4 */
            skipped: number;
            /** @example 1 */
            refused: number;
            /** @example 0 */
            bounced: number;
        };
        LedgerPersonResponse: {
            /** Format: uuid */
            accountId: string;
            /** @example Fatou */
            givenName: string;
            /** @example Diallo */
            familyName: string;
        };
        /** @enum {string} */
        ReminderDistance: "7d" | "1d" | "1h";
        LedgerResponse: {
            /** @description The latest first */
            rows: components["schemas"]["LedgerRowResponse"][];
            /** Format: uuid */
            next: string | null;
            /** @description Without a server, messages wait and none leaves. */
            isServerSet: boolean;
            /** @description Whatever the filters */
            counts: components["schemas"]["LedgerCountsResponse"];
            /** @description Whoever was ever written to */
            people: components["schemas"]["LedgerPersonResponse"][];
            reminders: components["schemas"]["ReminderDistance"][];
            canSetReminders: boolean;
            canResend: boolean;
        };
        MessageContentResponse: {
            line: components["schemas"]["LedgerRowResponse"];
            /**
             * @description Null when nothing was written
             * @example Rappel : Atelier 2
             */
            subject: string | null;
            /** @example Bonjour Fatou, */
            text: string | null;
            /** @description Whether its page can be seen as it would leave */
            hasPage: boolean;
        };
        SetRemindersRequest: {
            distances: components["schemas"]["ReminderDistance"][];
        };
        MailPreferencesResponse: {
            invitations: boolean;
            /** @description Places, links and access that change while the date stays */
            edits: boolean;
            /** @description What is not urgent waits for one message a day */
            digest: boolean;
            /** @description On Mondays, what is left of the week in minutes */
            study: boolean;
            reminders: components["schemas"]["ReminderDistance"][];
        };
        MailPreferencesRequest: {
            invitations: boolean;
            /** @description Places, links and access that change while the date stays */
            edits: boolean;
            /** @description What is not urgent waits for one message a day */
            digest: boolean;
            /** @description On Mondays, what is left of the week in minutes */
            study: boolean;
            reminders: components["schemas"]["ReminderDistance"][];
        };
        /** @enum {string} */
        RefusableMail: "invitation" | "edited" | "reminder";
        UnsubscriptionResponse: {
            kind: components["schemas"]["RefusableMail"];
            /** @description Whether messages of that kind are refused now */
            isRefused: boolean;
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
        SmallGroupResponse: {
            /** @example C */
            groupKey: string;
            /**
             * @description Members who are there
             * @example 4
             */
            active: number;
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
            /** @description Groups that people left until fewer than five are there */
            smallGroups: components["schemas"]["SmallGroupResponse"][];
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
        ReviewHoursResponse: {
            /** Format: date-time */
            arrivedAt: string | null;
            /** Format: date-time */
            leftAt: string | null;
            means: components["schemas"]["MeansOfPresence"][];
            /** @example 118 */
            minutes: number | null;
        };
        ReviewEventResponse: {
            /**
             * @description An instant; a whole day with joined and left
             * @example 2023-10-19T07:30:00.000Z
             */
            at: string;
            /** @enum {string} */
            kind: "step-completed" | "presence" | "presence-corrected" | "joined" | "left" | "stays" | "stayed" | "signed" | "contested" | "countersigned" | "hours-corrected";
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
            /** @description With stayed and hours-corrected */
            hours?: components["schemas"]["ReviewHoursResponse"];
            /** @description With hours-corrected */
            hoursBefore?: components["schemas"]["ReviewHoursResponse"];
            /** @description With signed */
            signature?: components["schemas"]["SignatureKind"];
            /**
             * @description Who marked, corrected or countersigned
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
            /**
             * Format: date
             * @description The day it is in the cohort’s zone
             */
            today: string;
            person: components["schemas"]["ReviewedPersonResponse"];
            totals: components["schemas"]["ReviewCountsResponse"];
            /** @description In walking order */
            units: components["schemas"]["ReviewedUnitResponse"][];
            /** @description Newest first */
            timeline: components["schemas"]["ReviewEventResponse"][];
        };
        /** @enum {string} */
        FeedPart: "meetings" | "study" | "guides";
        CalendarAddressResponse: {
            /**
             * Format: date-time
             * @description Null where there is none
             */
            madeAt: string | null;
            /**
             * Format: date-time
             * @description When a calendar last read it
             */
            readAt: string | null;
            parts: components["schemas"]["FeedPart"][];
        };
        CalendarContentsRequest: {
            /** @description What the address gives */
            parts: components["schemas"]["FeedPart"][];
            /**
             * @description In which language it is written
             * @default fr
             * @enum {string}
             */
            language: "fr" | "en";
        };
        MadeCalendarAddressResponse: {
            /**
             * @description Told this once
             * @example https://cheminer.example/api/calendar/6mC1u5kqY0hPpJ3b8m2Tn7wXv4dQe9sRfLgAzB0iKcU.ics
             */
            address: string;
        };
        MyErasureResponse: {
            /** Format: uuid */
            cohortId: string;
            /**
             * Format: date-time
             * @description The last time
             */
            erasedAt: string;
        };
        ErasedResponse: {
            /** @example 12 */
            texts: number;
            /** @example 20 */
            answers: number;
            /** @example 1 */
            shares: number;
            /** @example 2 */
            files: number;
            /** @example 3 */
            slots: number;
            /** @example 2 */
            notes: number;
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
    chooseMyLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLanguageRequest"];
            };
        };
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
    listDepartures: {
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
                    "application/json": components["schemas"]["DepartureLineResponse"][];
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
    recordDeparture: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.not-in-cohort, cohorts.leaves-before-joining, request.reason-needed, cohorts.archived */
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
    undoDeparture: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.not-in-cohort, request.reason-needed, cohorts.archived */
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
    recordTerritoryDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9d40-7f44-9d85-3f4a5b6c7d8e */
                territoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.not-in-cohort, cohorts.leaves-before-joining, request.reason-needed, cohorts.archived */
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
    listFacilitators: {
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
                    "application/json": components["schemas"]["FacilitatorResponse"][];
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
    readGrouping: {
        parameters: {
            query?: {
                /**
                 * @description Subjects treated at each workshop
                 * @example 2
                 */
                clientsPerWorkshop?: number;
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
                    "application/json": components["schemas"]["GroupingResponse"];
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
    formGroups: {
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
                "application/json": components["schemas"]["FormGroupsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.archived, cohorts.groups-changed, cohorts.cannot-be-placed, cohorts.cannot-run-group, cohorts.group-left-out, cohorts.group-name-taken */
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
    proposeGroups: {
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
                "application/json": components["schemas"]["ProposeGroupsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedGroupsResponse"];
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
    checkGroups: {
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
                "application/json": components["schemas"]["CheckGroupsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupSketchResponse"][];
                };
            };
            /** @description Problem: cohorts.cannot-be-placed */
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
    keepApart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5d */
                oneId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5e */
                otherId: string;
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
            /** @description Problem: cohorts.archived, cohorts.not-in-cohort, cohorts.same-person */
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
    letTogether: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5d */
                oneId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5e */
                otherId: string;
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
            /** @description Problem: cohorts.archived, cohorts.not-in-cohort, cohorts.same-person */
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
    readMyAvailability: {
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
                    "application/json": components["schemas"]["AvailabilityResponse"];
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
    tellMyAvailability: {
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
                "application/json": components["schemas"]["TellAvailabilityRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.archived */
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
    listMyNames: {
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
                    "application/json": components["schemas"]["MyNameResponse"][];
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
    chooseMyName: {
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
                "application/json": components["schemas"]["ChooseNameRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    readMyNeeds: {
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
                    "application/json": components["schemas"]["NeedsResponse"];
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
    tellMyNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellNeedsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsResponse"];
                };
            };
            /** @description Problem: cohorts.need-unsaid, cohorts.needs-changed */
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
    listSharedNeeds: {
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
                    "application/json": components["schemas"]["PersonNeedsResponse"][];
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
    readModulePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4 */
                unitKey: string;
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
                    "application/json": components["schemas"]["ModulePackResponse"];
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
    readSharedWork: {
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
                    "application/json": components["schemas"]["SharedWorkResponse"];
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
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example text */
                entryKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description There when the time told by the device was not taken as it was, and why */
                    "time-corrected"?: "clock-corrected" | "in-the-future";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSavedResponse"];
                };
            };
            /** @description Problem: learning.step-not-in-path, learning.prerequisite-missing, cohorts.archived, learning.entry-unknown, learning.entry-invalid, learning.text-too-long, learning.draft-conflict, learning.already-submitted, request.key-reused */
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description There when the time told by the device was not taken as it was, and why */
                    "time-corrected"?: "clock-corrected" | "in-the-future";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsResponse"];
                };
            };
            /** @description Problem: learning.step-not-in-path, learning.prerequisite-missing, cohorts.archived, learning.step-not-completable, learning.not-complete-yet, request.key-reused */
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
                    /** @description There when the time told by the device was not taken as it was, and why */
                    "time-corrected"?: "clock-corrected" | "in-the-future";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackResponse"];
                };
            };
            /** @description Problem: learning.step-not-in-path, learning.prerequisite-missing, cohorts.archived, learning.question-unknown, learning.option-unknown, learning.already-answered, request.key-reused */
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
    startAttempt: {
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
                "application/json": components["schemas"]["MomentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description There when the time told by the device was not taken as it was, and why */
                    "time-corrected"?: "clock-corrected" | "in-the-future";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptStartedResponse"];
                };
            };
            /** @description Problem: learning.step-not-in-path, learning.prerequisite-missing, cohorts.archived, learning.attempt-unfinished, learning.no-attempt-left, request.key-reused */
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
    shareWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example group */
                audience: "facilitator" | "group";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MomentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareResponse"];
                };
            };
            /** @description Problem: learning.step-not-in-path, learning.not-shareable, learning.nothing-to-share, learning.names-not-removed, cohorts.archived */
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
    stopSharingWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example group */
                audience: "facilitator" | "group";
            };
            cookie?: never;
        };
        requestBody?: never;
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
    readLineSample: {
        parameters: {
            query?: {
                /** @example 262144 */
                bytes?: number;
            };
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
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemResponse"];
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
    listTerms: {
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
                    "application/json": components["schemas"]["TermResponse"][];
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
                    "image/webp": string;
                    "image/svg+xml": string;
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
                    "image/webp": components["schemas"]["ProblemResponse"];
                    "image/svg+xml": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readStudyWeek: {
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
                    "application/json": components["schemas"]["StudyWeekResponse"];
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
    planStudy: {
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
                "application/json": components["schemas"]["PlanStudyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotKeptResponse"];
                };
            };
            /** @description Problem: learning.no-path, learning.unit-not-in-path, learning.no-such-hour, learning.slot-in-the-past, learning.too-many-slots, cohorts.archived, request.key-reused */
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
    exportStudySlots: {
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
                    "text/calendar": string;
                };
            };
            /** @description Problem: learning.no-path */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exportStudySlot: {
        parameters: {
            query?: {
                /** @example fr */
                language?: "fr" | "en";
            };
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 0191a2b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b */
                slotId: string;
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
                    "text/calendar": string;
                };
            };
            /** @description Problem: learning.no-path, learning.slot-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    moveStudy: {
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
                /** @example 0191a2b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b */
                slotId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveStudyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotKeptResponse"];
                };
            };
            /** @description Problem: learning.no-path, learning.slot-unknown, learning.unit-not-in-path, learning.no-such-hour, learning.slot-in-the-past, learning.too-many-slots, cohorts.archived, request.key-reused */
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
    cancelStudy: {
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
                /** @example 0191a2b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b */
                slotId: string;
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
            /** @description Problem: learning.no-path, learning.slot-unknown, cohorts.archived, request.key-reused */
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
    readEmployerNote: {
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
                    "application/json": components["schemas"]["EmployerNoteResponse"];
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
    readSurveyAnswers: {
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
                    "application/json": components["schemas"]["SurveyAnswersResponse"];
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
    openDeliverableFile: {
        parameters: {
            query?: never;
            header: {
                /** @example filename Y2FydGUuanBn */
                "Upload-Metadata": string;
                /** @example 184320 */
                "Upload-Length": string;
                /** @example 1.0.0 */
                "Tus-Resumable": string;
            };
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
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: learning.step-not-in-path, learning.prerequisite-missing, learning.takes-no-file, cohorts.archived, media.file-too-large, media.file-empty, media.too-many-files */
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
    readDeliverableFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example 019b2f3e-9e50-7a55-8e96-4a5b6c7d8e9f */
                fileId: string;
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
                    "image/jpeg": string;
                    "application/pdf": string;
                };
            };
            /** @description Problem: learning.file-unknown */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": components["schemas"]["ProblemResponse"];
                    "application/pdf": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    removeDeliverableFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example 019b2f3e-9e50-7a55-8e96-4a5b6c7d8e9f */
                fileId: string;
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
            /** @description Problem: learning.step-not-in-path, learning.prerequisite-missing, learning.takes-no-file, cohorts.archived, learning.file-unknown */
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
    sendDeliverablePiece: {
        parameters: {
            query?: never;
            header: {
                /** @example 0 */
                "Upload-Offset": string;
                /** @example 1.0.0 */
                "Tus-Resumable": string;
            };
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example 019b2f3e-9e50-7a55-8e96-4a5b6c7d8e9f */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    "Upload-Offset"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: learning.step-not-in-path, learning.prerequisite-missing, learning.takes-no-file, cohorts.archived, media.upload-unknown, media.upload-conflict, media.type-not-accepted, media.too-many-files */
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
    restoreDeliverableFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example 019b2f3e-9e50-7a55-8e96-4a5b6c7d8e9f */
                fileId: string;
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
            /** @description Problem: learning.step-not-in-path, learning.prerequisite-missing, learning.takes-no-file, cohorts.archived, learning.file-unknown, media.too-many-files */
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
            /** @description Problem: workshops.step-not-a-workshop, workshops.place-or-link-missing, workshops.no-such-hour, workshops.already-scheduled, cohorts.people-busy, cohorts.archived, request.key-reused */
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
            /** @description Problem: workshops.already-open, workshops.already-marked, workshops.changed-meanwhile, workshops.place-or-link-missing, workshops.no-such-hour, request.reason-needed, cohorts.people-busy, cohorts.archived */
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
            /** @description Problem: workshops.already-closed, workshops.cancelled, cohorts.archived */
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
            /** @description Problem: workshops.cancelled, workshops.not-begun, workshops.member-left, request.reason-needed, cohorts.archived */
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
    readAttendance: {
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
                    "application/json": components["schemas"]["AttendanceSheetResponse"];
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
    signAttendance: {
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
                "application/json": components["schemas"]["SignAttendanceRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.cancelled, workshops.signing-closed, workshops.nothing-to-sign, workshops.attendance-changed, workshops.drawing-missing, cohorts.archived */
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
    contestAttendance: {
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
                "application/json": components["schemas"]["ContestAttendanceRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.not-begun, request.reason-needed, cohorts.archived */
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
    correctHours: {
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
                "application/json": components["schemas"]["CorrectHoursRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.hours-impossible, request.reason-needed, cohorts.archived */
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
    countersignAttendance: {
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
                "application/json": components["schemas"]["SealRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.not-over, workshops.presence-missing, workshops.attendance-changed, cohorts.archived */
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
    listWorkshopDates: {
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
                    "application/json": components["schemas"]["DateLineResponse"][];
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
    readWhoIsAway: {
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
                    "application/json": components["schemas"]["AwayResponse"];
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
    replaceFacilitator: {
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
                "application/json": components["schemas"]["ReplaceFacilitatorRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.cannot-stand-in, workshops.already-closed, workshops.cancelled, cohorts.people-busy, cohorts.archived */
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
    cancelWorkshop: {
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
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.already-open, workshops.already-closed, workshops.already-marked, request.reason-needed, cohorts.archived */
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
    listPolls: {
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
                    "application/json": components["schemas"]["PollResponse"][];
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
    openPoll: {
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
                "application/json": components["schemas"]["OpenPollRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PollMadeResponse"];
                };
            };
            /** @description Problem: workshops.step-not-a-workshop, workshops.place-or-link-missing, workshops.no-such-hour, workshops.slot-in-the-past, workshops.slots-alike, workshops.poll-open, cohorts.archived, request.key-reused */
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
    proposeSlots: {
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
                "application/json": components["schemas"]["ProposeSlotsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedSlotResponse"][];
                };
            };
            /** @description Problem: cohorts.archived */
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
    readPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5f */
                pollId: string;
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
                    "application/json": components["schemas"]["PollResponse"];
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
    withdrawPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5f */
                pollId: string;
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
            /** @description Problem: cohorts.archived */
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
    answerPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5f */
                pollId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPollRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.poll-closed, workshops.slot-unknown, cohorts.archived */
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
    confirmPoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9a10-7c11-8a52-0c1d2e3f4a5f */
                pollId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPollRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkshopScheduledResponse"];
                };
            };
            /** @description Problem: workshops.slot-unknown, workshops.poll-closed, workshops.already-open, workshops.already-marked, workshops.changed-meanwhile, request.reason-needed, cohorts.people-busy, cohorts.archived */
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
    proposeSeries: {
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
                "application/json": components["schemas"]["ProposeSeriesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesEntryResponse"][];
                };
            };
            /** @description Problem: cohorts.archived */
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
    scheduleSeries: {
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
                "application/json": components["schemas"]["ScheduleSeriesRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesScheduledResponse"];
                };
            };
            /** @description Problem: workshops.step-not-a-workshop, workshops.place-or-link-missing, workshops.no-such-hour, workshops.already-scheduled, cohorts.people-busy, cohorts.archived, request.key-reused */
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
    readAnswerAsked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example q7Yb2n0kq1Zt3v5x7z9B1D3F5H7J9L1N3P5R7T9V1X0 */
                token: string;
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
                    "application/json": components["schemas"]["AnswerAskedResponse"];
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
    answerPollByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example q7Yb2n0kq1Zt3v5x7z9B1D3F5H7J9L1N3P5R7T9V1X0 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerPollRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.poll-closed, workshops.slot-unknown, cohorts.archived */
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
    replyByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example q7Yb2n0kq1Zt3v5x7z9B1D3F5H7J9L1N3P5R7T9V1X0 */
                token: string;
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
            /** @description Problem: workshops.already-open, workshops.cancelled, cohorts.archived */
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
    readProtocol: {
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
                    "application/json": components["schemas"]["ProtocolResponse"];
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
    changeProtocol: {
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
                "application/json": components["schemas"]["ChangeProtocolRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolKeptResponse"];
                };
            };
            /** @description Problem: workshops.already-closed, workshops.protocol-invalid, workshops.protocol-changed, cohorts.archived */
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
    readFacilitationNotes: {
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
                    "application/json": components["schemas"]["FacilitationNotesResponse"];
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
    announceLength: {
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
                    "application/json": components["schemas"]["LengthAnnouncedResponse"];
                };
            };
            /** @description Problem: workshops.already-open, workshops.already-marked, workshops.cancelled, cohorts.people-busy, cohorts.archived */
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
    printKit: {
        parameters: {
            query?: {
                /** @example fr */
                language?: "fr" | "en";
            };
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
                    "application/pdf": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listWorkshopsAhead: {
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
                    "application/json": components["schemas"]["OverseenWorkshopResponse"][];
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
    readTurns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9f60-7b66-8fa7-5b6c7d8e9f01 */
                groupId: string;
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
                    "application/json": components["schemas"]["TurnsResponse"];
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
    acceptTurns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9f60-7b66-8fa7-5b6c7d8e9f01 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTurnsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.turns-changed, cohorts.archived */
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
    placeClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9f60-7b66-8fa7-5b6c7d8e9f01 */
                groupId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example 1 */
                slot: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceClientRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.turn-unknown, workshops.turn-over, workshops.cannot-be-client, cohorts.archived */
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
    markClientAbsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9f60-7b66-8fa7-5b6c7d8e9f01 */
                groupId: string;
                /** @example T1M4-E3 */
                stepKey: string;
                /** @example 1 */
                slot: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkClientAbsentRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: workshops.turn-unknown, workshops.turn-over, workshops.no-client, cohorts.archived */
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
    readRoom: {
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
                    "application/json": components["schemas"]["RoomResponse"];
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
    commandRoom: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same key does it once.
                 * @example 1c0f2a7e-5b0e-4a52-9f3b-8f3f0a9d1e11
                 */
                "Idempotency-Key": string;
            };
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
                "application/json": components["schemas"]["RoomCommandRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomFactResponse"];
                };
            };
            /** @description Problem: room.already-started, room.not-started, room.ended, room.not-in-command, room.somebody-commands, room.commands-elsewhere, room.phase-unknown, room.learnings-protected, room.clock-stands, room.clock-runs, room.nothing-to-undo, room.not-in-room, room.not-the-client, room.contract-closed, room.tags-out-of-range, room.not-yours, room.held-out-of-order, room.held-in-the-future, room.held-long-ago, room.opens-out-of-order, room.unknown, request.key-reused, workshops.already-closed, workshops.cancelled, cohorts.archived */
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
    saveRoomNote: {
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
                "application/json": components["schemas"]["SaveNoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteKeptResponse"];
                };
            };
            /** @description Problem: room.note-changed, cohorts.archived */
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
    evaluateWorkshop: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The same key does it once.
                 * @example 1c0f2a7e-5b0e-4a52-9f3b-8f3f0a9d1e11
                 */
                "Idempotency-Key": string;
            };
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
                "application/json": components["schemas"]["EvaluateWorkshopRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: room.not-started, room.not-in-room, request.key-reused, cohorts.archived */
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
    signalDistress: {
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
            /** @description Problem: cohorts.archived */
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
    endSignal: {
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
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.archived */
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
            /** @description Problem: workshops.not-open, workshops.cancelled, room.under-way, cohorts.archived */
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
    reopenWorkshop: {
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
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.people-busy, request.reason-needed, cohorts.archived */
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
    readSummary: {
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
                    "application/json": components["schemas"]["SummaryResponse"];
                };
            };
            /** @description Problem: room.not-ended */
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
    printSummary: {
        parameters: {
            query?: {
                /** @example fr */
                language?: "fr" | "en";
            };
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
                    "application/pdf": string;
                };
            };
            /** @description Problem: room.not-ended */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readReturnsAhead: {
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
                    "application/json": components["schemas"]["ReturnsAheadResponse"];
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
    readLookBack: {
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
                    "application/json": components["schemas"]["LookBackResponse"];
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
    lookBack: {
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
                "application/json": components["schemas"]["LookBackRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: room.not-ended, room.too-early */
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
    followRoom: {
        parameters: {
            query?: {
                /**
                 * @description Number of the last fact that one has
                 * @example 019b2f3e-9c30-7e33-8c74-2e3f4a5b6c7d
                 */
                after?: unknown;
            };
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
            /** @description Events `fact`, `moment`, `signals` and `reload` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    tellRoomPresence: {
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
            /** @description Problem: agenda.step-not-a-webinar, agenda.no-such-hour, agenda.cannot-run, agenda.already-scheduled, cohorts.people-busy, cohorts.archived */
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
    rescheduleWebinar: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleWebinarRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarRescheduledResponse"];
                };
            };
            /** @description Problem: agenda.no-such-hour, agenda.cannot-run, agenda.already-marked, agenda.changed-meanwhile, request.reason-needed, cohorts.people-busy, cohorts.archived */
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
    cancelWebinar: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: agenda.already-marked, request.reason-needed, cohorts.archived */
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
            /** @description Problem: agenda.not-begun, agenda.member-left, request.reason-needed, cohorts.not-in-cohort, cohorts.archived */
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
    proposeRoomAddress: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomAddressResponse"];
                };
            };
            /** @description Problem: agenda.no-room-service */
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
    takeWebinarPlace: {
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
                    "application/json": components["schemas"]["MyPlaceResponse"];
                };
            };
            /** @description Problem: cohorts.no-places, cohorts.places-closed, cohorts.people-busy, cohorts.archived */
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
    giveWebinarPlaceBack: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.no-places, cohorts.places-closed, cohorts.archived */
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
    changeWebinarPlaces: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebinarPlacesRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.places-taken, cohorts.people-busy, cohorts.archived */
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
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Opaque: the `next` of the page before
                 * @example 019b2f3e-9c30-7e33-8c74-2e3f4a5b6c7d
                 */
                after?: string;
                /** @example 50 */
                limit?: number;
                /** @example refused */
                state?: components["schemas"]["MessageState"];
                /** @example reminder-1d */
                kind?: components["schemas"]["MessageKind"];
                /** @example 019b2f3e-9f70-7c77-9fb8-6c7d8e9fa0b1 */
                accountId?: string;
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
                    "application/json": components["schemas"]["LedgerResponse"];
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
    readMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9f60-7b66-8fa7-5b6c7d8e9fa0 */
                messageId: string;
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
                    "application/json": components["schemas"]["MessageContentResponse"];
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
    readMessagePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9f60-7b66-8fa7-5b6c7d8e9fa0 */
                messageId: string;
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
                    "text/html": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    resendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9f60-7b66-8fa7-5b6c7d8e9fa0 */
                messageId: string;
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
            /** @description Problem: notifications.cannot-be-resent, cohorts.archived */
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
    markMessageBounced: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f */
                cohortId: string;
                /** @example 019b2f3e-9f60-7b66-8fa7-5b6c7d8e9fa0 */
                messageId: string;
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
            /** @description Problem: notifications.not-sent, cohorts.archived */
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
    setReminders: {
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
                "application/json": components["schemas"]["SetRemindersRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem: cohorts.archived */
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
    readMailPreferences: {
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
                    "application/json": components["schemas"]["MailPreferencesResponse"];
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
    chooseMails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailPreferencesRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    readUnsubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example q7Yb2n0kq1Zt3v5x7z9B1D3F5H7J9L1N3P5R7T9V1X0 */
                token: string;
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
                    "application/json": components["schemas"]["UnsubscriptionResponse"];
                };
            };
            /** @description Problem: notifications.link-unknown */
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
    refuseMails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example q7Yb2n0kq1Zt3v5x7z9B1D3F5H7J9L1N3P5R7T9V1X0 */
                token: string;
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
                    "application/json": components["schemas"]["UnsubscriptionResponse"];
                };
            };
            /** @description Problem: notifications.link-unknown */
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
    wantMailsAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example q7Yb2n0kq1Zt3v5x7z9B1D3F5H7J9L1N3P5R7T9V1X0 */
                token: string;
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
                    "application/json": components["schemas"]["UnsubscriptionResponse"];
                };
            };
            /** @description Problem: notifications.link-unknown */
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
    exportAttendanceCsv: {
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
    readCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag that was read: 304 when it stands
                 * @example "2jmj7l5rSw0yVb/vlWAYkK/YBwk"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @example 6mC1u5kqY0hPpJ3b8m2Tn7wXv4dQe9sRfLgAzB0iKcU */
                calendarToken: string;
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
                    "text/calendar": string;
                };
            };
            /** @description Problem: interop.read-too-often */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    readCalendarAddress: {
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
                    "application/json": components["schemas"]["CalendarAddressResponse"];
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
    chooseCalendarContents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarContentsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    makeCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarContentsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarAddressResponse"];
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
    revokeCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    copyMyData: {
        parameters: {
            query?: {
                /** @example fr */
                language?: "fr" | "en";
            };
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
                    "application/zip": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listMyErasures: {
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
                    "application/json": components["schemas"]["MyErasureResponse"][];
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
    eraseMyWritings: {
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
                    "application/json": components["schemas"]["ErasedResponse"];
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
}
