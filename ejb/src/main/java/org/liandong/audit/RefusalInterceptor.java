package org.liandong.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;

/** Records refusals on their way out; the refusal itself goes on unchanged. */
@Interceptor
@RefusalsAudited
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalInterceptor {
    @Inject
    private AuditService audit;

    @AroundInvoke
    Object recordRefusal(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (NotPermittedException | NotFoundException refusal) {
            audit.recordRefusal(operation(call), refusal.getMessage());
            throw refusal;
        }
    }

    private static String operation(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
    }
}
