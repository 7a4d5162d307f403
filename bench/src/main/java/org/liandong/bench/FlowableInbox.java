package org.liandong.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.flowable.task.api.TaskQuery;

/**
 * Flowable's inbox: tasks of groups as of posts, and those assigned to the person. Its history is in tables of its own, which its task query does not
 * read, so only open tasks are loaded; leaving the history out does it no harm.
 */
final class FlowableInbox implements Inbox {
    private final TaskService tasks;

    FlowableInbox(DataSource database, long open, long posts) throws SQLException {
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setDataSource(database)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setAsyncExecutorActivate(false)
                .buildProcessEngine();
        tasks = engine.getTaskService();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, description_, task_def_key_, priority_,
                        create_time_, due_date_, suspension_state_, tenant_id_, is_count_enabled_, var_count_, id_link_count_, sub_task_count_)
                    select 't' || i, 1, 'e' || i, 'p' || i, 'd', '学院负责人审核', '关于报送第 ' || i || ' 号网络文化作品的报告', 'faculty-head', 50,
                        timestamp '2026-09-01' + i %% 80000 * interval '1 minute', timestamp '2026-11-01' + i %% 90000 * interval '1 minute', 1, '', true, 0, 1, 0
                    from generate_series(1, %d) i""".formatted(open));
            statement.execute("insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)"
                    + " select 'l' || i, 1, 'g' || (1 + i %% %d), 'candidate', 't' || i from generate_series(1, %d) i"
                            .formatted(posts, open));
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze act_ru_task");
            statement.execute("vacuum analyze act_ru_identitylink");
            statement.execute("checkpoint");
        }
    }

    @Override
    public long open(long person, List<Long> posts) {
        List<Task> page = mine(person, posts).orderByTaskDueDate().asc().listPage(0, PAGE);
        long waiting = mine(person, posts).count();
        if (page.size() != Math.min(PAGE, waiting)) {
            throw new IllegalStateException(page.size() + " of " + waiting);
        }
        return waiting;
    }

    private TaskQuery mine(long person, List<Long> posts) {
        return tasks.createTaskQuery()
                .or()
                .taskAssignee("u" + person)
                .taskCandidateGroupIn(posts.stream().map(post -> "g" + post).toList())
                .endOr();
    }
}
