package org.tandem.api.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.notification.NotificationService;

@ApplicationScoped
@Path("notifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class NotificationsResource {
    @EJB
    private NotificationService notifications;

    @GET
    @Operation(operationId = "listNotifications", summary = "The caller's own notifications, newest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin", "supplier", "employee", "channel-manager", "pricing-manager",
             "supplier-manager", "hr-manager", "service-agent", "feedback-manager", "marketing-manager", "tenant-admin",
             "operator"], "object": "notifications", "own": "person", "foreign": "absent", "tenantB": "absent",
             "effect": []}""")
    public PageResponse<NotificationResponse> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return PageResponse.from(notifications.list(cursor, Parameters.limit(limit)), NotificationResponse::from);
    }
}
